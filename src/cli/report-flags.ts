import { InvalidArgumentError, Option } from 'commander';
import type { FailOn, Severity } from '../model/index.ts';
import { reports } from '../report/index.ts';
import { outputSetting, type Output } from './outputs.ts';

/** Flags that say what is reported, and how. */
export interface ReportFlags {
  readonly format?: readonly Output[];
  readonly output?: string;
  readonly severity: Severity;
  readonly notes?: true;
  readonly showDismissed?: true;
  readonly failOn?: FailOn;
  readonly maxWarnings?: number;
  readonly redact?: true;
  readonly baseline?: string;
  readonly quiet?: true;
  /** Absent where neither `--color` nor `--no-color` was given. */
  readonly color?: boolean;
}

/** The options that {@link ReportFlags} come from. */
export function reportOptions(): Option[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return [
    new Option(
      '--format <name[:file]>',
      `how to report; may be given several times, each time with its own file. ${formats()}`,
    )
      .argParser(outputSetting)
      .default(undefined, reports[0]!.id),
    new Option('--output <file>', 'write the report to a file instead of the screen'),
    new Option('--severity <least>', 'list nothing below this').choices(severities).default('warning'),
    new Option('--notes', 'list notes too: words that must stay (quotations, statutes) or whose sense is doubtful'),
    new Option('--show-dismissed', 'list words that were judged fine or switched off too, each with the reason'),
    new Option('--fail-on <severity>', 'exit with status 1 from this severity on (default: error)').choices([
      'error',
      'warning',
      'never',
    ]),
    new Option('--max-warnings <number>', 'exit with status 1 when there are more warnings').argParser(wholeNumber),
    new Option(
      '--redact',
      'leave all words of the texts out of the report: places, rules and fingerprints only',
    ).conflicts(['fix', 'fixDryRun']),
    new Option('--baseline <file>', 'report only what this file, written by luxlint baseline, does not know'),
    new Option('--quiet', 'nothing but findings and failures'),
    new Option('--color', 'use colours (by default only on a terminal, and never with NO_COLOR set)'),
    new Option('--no-color', 'use no colours'),
  ];
}

function formats(): string {
  return reports.map(({ id, description }) => `${id}: ${description}`).join('; ');
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
