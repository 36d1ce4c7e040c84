import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import type { Dismissal, Finding, Result } from '../model/index.ts';

const folder = fileURLToPath(new URL('../../fixtures/reports/', import.meta.url));
const reports = readdirSync(folder).filter((name) => name.endsWith('.md'));
const linter = createLinter({ packs: loadPacks() });

describe('the verdicts on whole reports', () => {
  // A changed rule shows here as a diff over prose: read it, then run vitest with -u.
  it.each(reports)('%s is judged as its snapshot says', async (name) => {
    const result = linter.lint(readFileSync(folder + name, 'utf8'), { path: name });
    await expect(linesOf(result)).toMatchFileSnapshot(`${folder}snapshots/${name.replace(/\.md$/, '.txt')}`);
  });

  it('has no snapshot of a report that is gone', () => {
    const snapshots = readdirSync(`${folder}snapshots`).map((name) => name.replace(/\.txt$/, '.md'));
    expect(snapshots.filter((name) => !reports.includes(name))).toEqual([]);
  });
});

/** One line per verdict, in the order of the text. */
function linesOf({ findings, dismissed }: Result): string {
  const verdicts = [
    ...findings.map((finding) => ({ place: finding.place, line: lineOfFinding(finding) })),
    ...dismissed.map((dismissal) => ({ place: dismissal.place, line: lineOfDismissal(dismissal) })),
  ].toSorted((left, right) => left.place.start.offset - right.place.start.offset);
  return verdicts.map(({ place, line }) => `${place.start.line}:${place.start.column} ${line}\n`).join('');
}

function lineOfFinding({ severity, ruleId, actual, expected }: Finding): string {
  return `${severity} ${ruleId} “${actual}” → ${expected[0] ?? '(no wording)'}`;
}

function lineOfDismissal({ because, ruleId, actual, by }: Dismissal): string {
  // What decided may span lines of the source.
  return `${because} ${ruleId} “${actual}” (${by.replaceAll(/\s+/g, ' ')})`;
}
