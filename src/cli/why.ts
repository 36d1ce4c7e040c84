import { Failure } from '../model/index.ts';
import { checkFile, findFiles } from '../node/index.ts';
import { accountsOf, type Asked } from '../report/index.ts';
import { configurationFor, type SettingFlags } from './setting-flags.ts';
import type { World } from './world.ts';

/** Accounts for the verdicts at a place and resolves with the exit status: 0, or 1 where no listed word stands there. Rejects with a {@link Failure}. */
export async function why(place: string, flags: SettingFlags, world: World): Promise<0 | 1> {
  const { path, ...asked } = placeAsked(place);
  const configuration = await configurationFor(flags, world);
  const { found } = await findFiles([path], { cwd: world.cwd });
  const checked = await checkFile(found[0]!, await configuration.linterFor(found[0]!.file));
  if (checked.failure) throw checked.failure;
  const accounts = accountsOf(checked, asked);
  if (accounts.length === 0) {
    world.errors.write(`There is no listed word at ${place}.\n`);
    return 1;
  }
  world.output.write(accounts.join('\n'));
  return 0;
}

function placeAsked(place: string): Asked & { path: string } {
  const [, path, line, column] = /^(.+?):(\d+)(?::(\d+))?:?$/.exec(place) ?? [];
  if (path === undefined) {
    throw new Failure('place-unreadable', `\`${place}\` is not a place`, {
      hint: 'Write FILE:LINE or FILE:LINE:COLUMN',
    });
  }
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}
