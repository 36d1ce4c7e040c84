import { Failure, type Checked } from '../model/index.ts';
import {
  checkBytes,
  checkFile,
  fixBytes,
  fixFile,
  type Cache,
  type Configuration,
  type FixedText,
  type Found,
} from '../node/index.ts';
import type { CheckFlags } from './check-command.ts';
import { createInterview, type Interview } from './interview.ts';
import { lookOf } from './look.ts';
import { tell } from './tell.ts';
import type { Screen, World } from './world.ts';

/** What a run does with each text: checks it as it is, or fixes it and checks what it has become. */
export interface Handling {
  file(found: Found): Promise<Checked>;
  /** Handles the bytes of standard input. */
  input(bytes: Uint8Array, found: Pick<Found, 'path' | 'file'>, format?: string): Promise<Checked>;
  /** Where the report goes. */
  readonly screen: Screen;
  /** Whether somebody is asked meanwhile, so that nothing else may be shown. */
  readonly asks: boolean;
  /** Says what came of it, where there is something to say. Whether all that was to be done could be done. */
  conclude(): boolean;
}

/** Prepares what the flags ask for. Throws a {@link Failure} where somebody is to be asked and cannot. */
export function createHandling(
  paths: readonly string[],
  flags: CheckFlags,
  configuration: Configuration,
  world: World,
  cache?: Cache,
): Handling {
  if (flags.fix !== undefined || flags.fixDryRun) return fixing(paths, flags, configuration, world);
  return checking(configuration, world, cache);
}

/** Checks each text as it is. */
export function checking(configuration: Configuration, world: World, cache?: Cache): Handling {
  return {
    file: async (found) =>
      cache ? cache.check(found, configuration) : checkFile(found, await configuration.linterFor(found.file)),
    input: async (bytes, { path, file }, format) =>
      checkBytes(bytes, path, await configuration.linterFor(file), format),
    screen: world.output,
    asks: false,
    conclude: () => true,
  };
}

function fixing(paths: readonly string[], flags: CheckFlags, configuration: Configuration, world: World): Handling {
  const interview = flags.fix === 'ask' ? interviewFor(paths, flags, world) : undefined;
  const isDry = flags.fixDryRun === true;
  const options = { write: !isDry, ...(interview && { choose: interview.choose }) };
  const done = { words: 0, files: 0, failures: 0 };
  return {
    file: async (found) => settled(await fixFile(found, await configuration.linterFor(found.file), options)),
    async input(bytes, { path, file }, format) {
      const fixed = await fixBytes(bytes, path, await configuration.linterFor(file), options, format);
      if (!isDry) world.output.write(fixed.bytes);
      return settled(fixed);
    },
    // Standard output is for the diff or the text.
    screen: isDry || paths.includes('-') ? world.errors : world.output,
    asks: interview !== undefined,
    conclude() {
      if (!flags.quiet) world.errors.write(`${conclusion(done, isDry)}\n`);
      return done.failures === 0;
    },
  };

  async function settled(fixed: FixedText): Promise<Checked> {
    const { checked, applied, failure } = fixed;
    if (interview?.standing() === 'gone') throw gone(checked.path);
    if (failure) tell(failure, world, checked.path);
    if (failure) done.failures++;
    if (applied.length > 0) done.files++;
    done.words += applied.length;
    if (isDry) world.output.write(await diffOf(fixed, flags, world));
    return checked;
  }
}

async function diffOf({ checked, before, after }: FixedText, flags: CheckFlags, world: World): Promise<string> {
  const { unifiedDiff } = await import('../report/diff.ts');
  const { color } = lookOf(world.output, flags.color, world);
  return unifiedDiff(checked.path, before, after, { color, screen: color || world.output.isTTY === true });
}

function interviewFor(paths: readonly string[], flags: CheckFlags, world: World): Interview {
  const { ask, errors: screen } = world;
  if (paths.includes('-')) {
    throw new Failure('input-asked', 'Standard input cannot hold the text and the answers', {
      hint: 'Name a file to use --fix=ask',
    });
  }
  if (!ask) {
    throw new Failure('terminal-missing', '--fix=ask needs a terminal to ask you at', {
      hint: 'Without one, --fix replaces what is beyond doubt',
    });
  }
  return createInterview({ ask, screen, look: lookOf(screen, flags.color, world), least: flags.severity });
}

function gone(path: string): Failure {
  return new Failure('left', `You left, and ${path} is as it was`, { hint: 'Files saved before that stay saved' });
}

function conclusion({ words, files }: { words: number; files: number }, isDry: boolean): string {
  if (words === 0) return isDry ? 'Nothing can be replaced without a doubt.' : 'Nothing was replaced.';
  const what = `${words} ${words === 1 ? 'word' : 'words'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return isDry ? `${what} can be replaced without a doubt.` : `${what} replaced.`;
}
