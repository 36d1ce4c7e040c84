import { Command, CommanderError } from 'commander';
import { asFailure } from '../model/index.ts';
import { visible } from '../report/index.ts';
import { addBaselineCommand } from './baseline-command.ts';
import { addCheckCommand } from './check-command.ts';
import { addConfigCommands } from './config-command.ts';
import { addExplainCommand } from './explain-command.ts';
import { addLspCommand } from './lsp-command.ts';
import { addStatsCommand } from './stats-command.ts';
import { addPlaygroundCommand } from './playground-command.ts';
import { tell } from './tell.ts';
import { addMergeCommand } from './merge-command.ts';
import { addPackCommand } from './pack-command.ts';
import { addTermsCommand } from './terms-command.ts';
import { addWhyCommand } from './why-command.ts';
import type { World } from './world.ts';

/** Runs the command that arguments ask for and resolves with its exit status. Never rejects. */
export async function run(args: readonly string[], version: string, world: World): Promise<number> {
  let status = 0;
  // The default command answers --help and --version too: newcomers look for its flags there.
  const program = new Command('luxlint').helpOption(false).helpCommand(false).exitOverride();
  program.configureOutput({
    writeOut: (text) => world.output.write(text),
    writeErr: (text) => world.errors.write(text),
    outputError: (text, write) => write(callError(text)),
  });
  const conclude = (result: number): void => {
    status = result;
  };
  addCheckCommand(program, version, world, conclude);
  addStatsCommand(program, version, world, conclude);
  addMergeCommand(program, version, world, conclude);
  addPackCommand(program, version, world, conclude);
  addWhyCommand(program, world, conclude);
  addLspCommand(program, version, world, conclude);
  addBaselineCommand(program, world, conclude);
  addConfigCommands(program, world, conclude);
  addExplainCommand(program, world, conclude);
  addTermsCommand(program, version, world, conclude);
  addPlaygroundCommand(program, world, conclude);
  try {
    await program.parseAsync(args.map(withValue), { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tell(asFailure(error), world);
    return 2;
  }
}

/** What is wrong with the call: commander's two lines, the second of them a guess, as one. */
function callError(text: string): string {
  return `luxlint: ${visible(
    text
      .replace(/^error: /, '')
      .trim()
      .replace(/\.$/, ''),
  )}. See luxlint --help\n`;
}

/** What follows a bare `--fix` is a path, never its value: that is written with `=`. */
function withValue(argument: string): string {
  return argument === '--fix' ? '--fix=safe' : argument;
}
