import { Command, CommanderError } from 'commander';
import { asFailure } from '../model/index.ts';
import { visible } from '../report/index.ts';
import { addCheckCommand } from './check-command.ts';
import { tell } from './tell.ts';
import type { World } from './world.ts';

/** Runs the command that arguments ask for and resolves with its exit status. Never rejects. */
export async function run(args: readonly string[], version: string, world: World): Promise<number> {
  let status = 0;
  const program = new Command('luxlint').version(version, '-V, --version', 'print the version').exitOverride();
  program.configureOutput({
    writeOut: (text) => world.output.write(text),
    writeErr: (text) => world.errors.write(text),
    outputError: (text, write) => write(callError(text)),
  });
  const check = addCheckCommand(program, version, world, (result) => {
    status = result;
  });
  program.addHelpText('afterAll', examples).configureHelp({ formatHelp: () => check.helpInformation() });
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tell(asFailure(error), world);
    return 2;
  }
}

/** What is wrong with the call: commander's two lines, the second of them a guess, as one. */
function callError(text: string): string {
  return `luxlint: ${visible(text.replace(/^error: /, '').trim())}. See luxlint --help\n`;
}

const examples = `
Examples:
  luxlint report.md                        check one report
  luxlint reports                          check all reports in a folder and the folders below
  luxlint "cases/**/*.md"                  check the files that a pattern matches
  luxlint --notes --show-dismissed a.md    list every word that was looked at, with the reason
  luxlint --rule client=warning a.md       treat a rule as a warning
  luxlint --format json --output a.json .  write a report for another program
  pandoc a.docx -t markdown | luxlint -    check what another program writes

Exit status:
  0  nothing to complain about
  1  discouraged words were found (see --fail-on)
  2  something could not be checked, or the call was wrong
`;
