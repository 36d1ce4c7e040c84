import { beforeAll, describe, expect, it } from 'vitest';
import { newlyFound, specimens, type Specimen } from '../develop/consequences.ts';
import { readCorpus } from '../develop/corpus.ts';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import { applyEdits, type Fixed, type Result } from '../model/index.ts';
import { fix } from './index.ts';

const packs = loadPacks();
const linter = createLinter({ packs });
const texts = specimens(packs);
const known = new Map<string, Result>();

/** Most texts are looked at many times. */
function lint(text: string, format: string): Result {
  const key = `${format} ${text}`;
  if (!known.has(key)) known.set(key, linter.lint(text, { format }));
  return known.get(key)!;
}

function fixed({ text, format }: Specimen): Fixed {
  return fix(text, (current) => lint(current, format));
}

describe('over all texts at hand', () => {
  const outcomes: { readonly specimen: Specimen; readonly outcome: Fixed }[] = [];

  beforeAll(() => {
    for (const specimen of texts) outcomes.push({ specimen, outcome: fixed(specimen) });
  }, 120_000);

  it('there is something to fix', () => {
    expect(outcomes.filter(({ outcome }) => outcome.applied.length > 0).length).toBeGreaterThan(300);
  });

  it('the edits make the output of the text, so that all outside them is as it was', () => {
    for (const { specimen, outcome } of outcomes) {
      const edits = outcome.applied.flatMap(({ suggestions }) => suggestions[0]!.edits);
      expect(applyEdits(specimen.text, edits), specimen.id).toBe(outcome.output);
    }
  });

  it('a second fix changes nothing', () => {
    for (const { specimen, outcome } of outcomes) {
      expect(fixed({ ...specimen, text: outcome.output }).applied, specimen.id).toEqual([]);
    }
  });

  it('what is quoted, cited, a title, a name or code stays as it was', () => {
    const untouchable = new Set(['quotation', 'citation', 'title', 'organisation', 'code']);
    const entries = new Map(readCorpus().map((entry) => [entry.id, entry]));
    const lines = outcomes.flatMap(({ specimen: { id }, outcome }) => {
      const because = entries.get(id)?.because;
      if (because === undefined || !untouchable.has(because)) return [];
      return outcome.applied.map(({ actual }) => `${id}: “${actual}” is touched, a ${because}`);
    });
    expect(lines).toEqual([]);
  });
});

describe('a suggestion', () => {
  it('silences its rule where it stands, and makes no other rule speak', () => {
    expect(texts.flatMap(consequences)).toEqual([]);
  }, 240_000);
});

/** One line for each suggestion that gives rise to a new finding. In long texts the first suggestion of each finding has to do. */
function consequences({ id, text, format }: Specimen): string[] {
  const before = lint(text, format);
  const most = text.length > 600 ? 1 : 6;
  return before.findings.flatMap((finding) =>
    finding.suggestions
      .filter(({ edits }) => edits.length > 0)
      .slice(0, most)
      .flatMap((suggestion) => {
        const after = lint(applyEdits(text, suggestion.edits), format);
        const { ruleId, actual } = finding;
        const what = `${suggestion.safe ? 'safe ' : ''}${ruleId} “${actual}” → “${suggestion.text}”`;
        return newlyFound(before, after, finding, suggestion).map(
          (found) => `${id}: ${what}: ${found.ruleId} “${found.actual}”`,
        );
      }),
  );
}
