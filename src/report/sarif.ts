import type {
  Fix,
  Location,
  Log,
  Notification,
  Region,
  Replacement,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
} from 'sarif';
import {
  createLocate,
  type Checked,
  type CheckedText,
  type Dismissal,
  type Finding,
  type Locate,
  type Place,
  type Severity,
  type Suggestion,
  type Suppressed,
  type UncheckedText,
} from '../model/index.ts';
import { failureSentence } from './failure.ts';
import { reasons } from './reasons.ts';
import type { Render, ReportOptions } from './report.ts';
import { rulesOf, type FoundRule } from './rules.ts';
import { isChecked, isListed, listedIn } from './summary.ts';
import { visibleJson } from './visible.ts';

/**
 * SARIF 2.1.0, which code scanning reads: rules with help, fixes, fingerprints, suppressions. Columns and offsets count
 * UTF-16 code units.
 */
export const sarif: Render = (files, options) => {
  const log: Log = { $schema: schema, version: '2.1.0', runs: [runOf(files, options)] };
  return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
};

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function runOf(files: readonly Checked[], options: ReportOptions): Run {
  const rules = rulesOf(
    files
      .filter(isChecked)
      .flatMap(({ result }) => [...result.findings, ...result.suppressed.map(({ finding }) => finding)])
      .filter((finding) => isListed(finding, options.least)),
  );
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const failed = files.filter((file) => !isChecked(file));
  return {
    tool: {
      driver: {
        name: 'luxlint',
        semanticVersion: options.version,
        rules: rules.map(descriptorOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: failed.length === 0, toolExecutionNotifications: failed.map(notificationOf) }],
    results: files.filter(isChecked).flatMap((file) => resultsOf(file, options, indexes)),
  };
}

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, Result.level>
>;

function descriptorOf({ id, status, url, why }: FoundRule): ReportingDescriptor {
  const reasonsInOrder = [...why.values()];
  const text = reasonsInOrder.join('\n\n') || (status === 'avoid' ? 'A term to avoid.' : 'A term to use with caution.');
  const markdown = url === undefined ? text : `${text}\n\n<${url}>`;
  return {
    id,
    shortDescription: { text: id.replaceAll('-', ' ') },
    fullDescription: { text: reasonsInOrder[0] ?? text },
    defaultConfiguration: { level: status === 'avoid' ? 'error' : 'warning' },
    ...(url !== undefined && { helpUri: url }),
    help: { text, markdown },
    properties: { tags: ['terminology', status] },
  };
}

function notificationOf({ path, failure }: UncheckedText): Notification {
  const { line, column } = failure.place;
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } };
  return {
    level: 'error',
    descriptor: { id: failure.code },
    message: { text: `${path} could not be checked. ${failureSentence(failure)}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }],
  };
}

function resultsOf(
  file: CheckedText,
  { least, dismissed }: ReportOptions,
  indexes: ReadonlyMap<string, number>,
): Result[] {
  const locate = createLocate(file.source);
  return [
    ...listedIn(file, least).map((finding) => findingResult(finding, [], file, locate, indexes)),
    ...file.result.suppressed
      .filter(({ finding }) => isListed(finding, least))
      .map((one) => findingResult(one.finding, [suppressionOf(one, file)], file, locate, indexes)),
    ...(dismissed ? file.result.dismissed.map((dismissal) => dismissalResult(dismissal, file)) : []),
  ];
}

function findingResult(
  finding: Finding,
  suppressions: Suppression[],
  file: CheckedText,
  locate: Locate,
  indexes: ReadonlyMap<string, number>,
): Result {
  const { ruleId, severity, reason, place, suggestions, fingerprint, certainty, language } = finding;
  const ruleIndex = indexes.get(ruleId);
  const fixes = suggestions.map((suggestion) => fixOf(suggestion, file, locate));
  return {
    ruleId,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: reason },
    locations: [locationOf(file, place)],
    partialFingerprints: { 'luxlintFingerprint/v1': fingerprint },
    suppressions,
    ...(fixes.length > 0 && { fixes }),
    properties: { certainty, language },
  };
}

function suppressionOf(suppressed: Suppressed, file: CheckedText): Suppression {
  if (suppressed.by === 'baseline') return { kind: 'external', status: 'accepted', justification: 'In the baseline' };
  const { reason, place } = suppressed;
  return { kind: 'inSource', status: 'accepted', justification: reason, location: locationOf(file, place) };
}

function dismissalResult({ ruleId, actual, because, by, place }: Dismissal, file: CheckedText): Result {
  const decided = by === '' ? '' : ` (“${by}”)`;
  return {
    ruleId,
    kind: 'notApplicable',
    level: 'none',
    message: { text: `“${actual}” is fine: ${reasons[because]}${decided}.` },
    locations: [locationOf(file, place)],
  };
}

function locationOf({ path, source }: CheckedText, place: Place): Location {
  const text = source.slice(place.start.offset, place.end.offset);
  const region = { ...regionOf(place), ...(text !== '' && { snippet: { text } }) };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

function fixOf({ text, when, edits }: Suggestion, { path }: CheckedText, locate: Locate): Fix {
  const replacements = edits.map((edit): Replacement => {
    const deletedRegion = regionOf(locate(edit));
    return { deletedRegion, insertedContent: { text: edit.text } };
  });
  return {
    description: { text: when === '' ? `Write “${text}”` : `Write “${text}” (${when})` },
    artifactChanges: [{ artifactLocation: { uri: uriOf(path) }, replacements }],
  };
}

function regionOf({ start, end }: Place): Region {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
  };
}

/** A path as a URI, relative where the path is. */
function uriOf(path: string): string {
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded.replace(/^(?:\.\/)+/, '');
}
