import { describe, expect, it } from 'vitest';
import { sampleFile } from '../develop/sample.ts';
import { fix } from '../engine/index.ts';
import { applyEdits, type Fixed, type Result, type Severity } from '../model/index.ts';
import type { AboutText, Linter } from '../node/index.ts';
import { createInterview, type Interview } from './interview.ts';
import type { Question } from './world.ts';

describe('an interview', () => {
  it('asks about one finding after the other, and saves what was chosen', async () => {
    const { fixed, asked, shown } = await interview('Some porn, more porn.', ['material', 'images', 'Save it']);
    expect(fixed.output).toBe('Some material, more images.');
    expect(asked.map(({ question }) => question)).toEqual([
      '1 of 2: what should stand there?',
      '2 of 2: what should stand there?',
      'Save report.md like this?',
    ]);
    expect(asked[0]!.options.map(({ label }) => label)).toEqual([
      'material (any medium)',
      'images (pictures)',
      'Keep “porn”',
      'Stop here',
    ]);
    expect(shown).toContain('report.md:1:6: error: “porn” [child-pornography]\n       │ Some >porn<, more porn.');
    expect(shown).toContain('     1 │ porn → material\n     1 │ porn → images\n');
  });

  it('tells what was replaced in the text that was handed over', async () => {
    const text = 'Some porn, more porn.';
    const { fixed } = await interview(text, ['material', 'images', 'Save it']);
    const edits = fixed.applied.flatMap(({ suggestions }) => suggestions[0]!.edits);
    expect(applyEdits(text, edits)).toBe(fixed.output);
    expect(fixed.applied.map(({ place }) => place.start.column)).toEqual([6, 17]);
  });

  it('keeps a word, and says that it is still there', async () => {
    const { fixed } = await interview('Some porn, more porn.', ['Keep “porn”', 'images', 'Save it']);
    expect(fixed.output).toBe('Some porn, more images.');
    expect(fixed.remaining.findings.map(({ place }) => place.start.column)).toEqual([6]);
  });

  it('has nothing to save where every word was kept', async () => {
    const { fixed, asked } = await interview('Some porn.', ['Keep “porn”']);
    expect(asked).toHaveLength(1);
    expect(fixed).toMatchObject({ output: 'Some porn.', applied: [] });
  });

  it('goes back, as often as there are questions behind', async () => {
    const back = 'Go back to the last question';
    const { fixed, asked } = await interview('Some porn, more porn.', [
      'material',
      'material',
      back,
      back,
      'images',
      'Keep “porn”',
      back,
      'material',
      'Save it',
    ]);
    expect(fixed.output).toBe('Some images, more material.');
    expect(asked[0]!.options.map(({ label }) => label)).not.toContain(back);
    expect(asked.map(({ question }) => question.slice(0, 4))).toEqual(
      '1 of,2 of,Save,2 of,1 of,2 of,Save,2 of,Save'.split(','),
    );
  });

  it('checks the text again after each choice', async () => {
    const { fixed, asked } = await interview('A porn ring of porn.', ['material', 'Keep “porn”', 'Save it']);
    expect(fixed.output).toBe('A material ring of porn.');
    expect(asked).toHaveLength(3);
    const other = await interview('A porn club of porn.', ['material club', 'Save it']);
    expect(other.fixed.output).toBe('A material club of porn.');
  });

  it('saves what was chosen where the person stops, and asks no more', async () => {
    const { fixed, standing, again } = await interview('Some porn, more porn.', [
      'material',
      'Stop here and save what I chose',
    ]);
    expect(fixed.output).toBe('Some material, more porn.');
    expect(standing).toBe('done');
    expect(await again('porn')).toMatchObject({ output: 'porn', applied: [], remaining: { findings: [{}] } });
  });

  it.each([
    [['material', 'Stop here and leave this file as it was'], 'done'],
    [['Stop here'], 'done'],
    [['material', undefined], 'gone'],
    [['material', 'material', undefined], 'gone'],
  ] as const)('leaves the text as it was after %j', async (answers, expected) => {
    const { fixed, standing } = await interview('Some porn, more porn.', answers);
    expect(fixed).toMatchObject({ output: 'Some porn, more porn.', applied: [] });
    expect(fixed.remaining.findings).toHaveLength(2);
    expect(standing).toBe(expected);
  });

  it('asks about warnings only where they are listed, and never about notes', async () => {
    const text = 'A note, a warning, an error of porn.';
    expect((await interview(text, ['Keep “warning”', 'Keep “porn”'])).asked).toHaveLength(2);
    expect((await interview(text, ['Keep “porn”'], { least: 'error' })).asked).toHaveLength(1);
    expect((await interview(text, ['Keep “warning”', 'Keep “porn”'], { least: 'info' })).asked).toHaveLength(2);
  });

  it('does not let a wording be chosen that the encoding lacks', async () => {
    const { asked } = await interview('Some secret porn.', ['Keep “porn”'], { encoding: 'windows-1252' });
    expect(asked[0]!.options[0]).toEqual({ label: 'ő', hindrance: 'cannot be written in windows-1252' });
    expect((await interview('Some secret porn.', ['ő', 'Save it'])).fixed.output).toBe('Some secret ő.');
  });
});

const linter: Linter = {
  lint: lintText,
  fix: (text) => fix(text, lintText),
  lintDocument: () => ({ findings: [], suppressed: [], dismissed: [] }),
};

/** Finds words of which the first wording is safe. What stands in a club is no finding any more. */
function lintText(text: string): Result {
  const words = /porn club|porn(?! in)|note|warning/g;
  if (text.includes('material club')) return { findings: [], suppressed: [], dismissed: [] };
  const { findings, dismissed } = sampleFile('', text.replace(words, '[[$&]]')).result;
  return {
    dismissed,
    suppressed: [],
    findings: findings.map((finding) => {
      const { start, end } = finding.place;
      const severity = severities[finding.actual] ?? 'error';
      const wordings = text.includes('secret')
        ? [['ő', '']]
        : finding.actual === 'porn club'
          ? [['material club', '']]
          : [
              ['material', 'any medium'],
              ['images', 'pictures'],
            ];
      const suggestions = wordings.map(([wording, when]) => ({
        text: wording!,
        when: when!,
        safe: true,
        edits: [{ start: start.offset, end: end.offset, text: wording! }],
      }));
      return { ...finding, severity, suggestions };
    }),
  };
}

const severities: Readonly<Record<string, Severity>> = { note: 'info', warning: 'warning' };

/** Answers questions by the beginning of an option's label; `undefined` is a person who leaves. */
async function interview(
  text: string,
  answers: readonly (string | undefined)[],
  { least = 'warning', encoding = 'utf-8' }: { least?: Severity; encoding?: AboutText['encoding'] } = {},
): Promise<{
  fixed: Fixed;
  asked: Question[];
  shown: string;
  standing: ReturnType<Interview['standing']>;
  again: (text: string) => Promise<Fixed>;
}> {
  const asked: Question[] = [];
  const shown: string[] = [];
  const { choose, standing } = createInterview({
    least,
    look: { color: false, width: 80 },
    screen: { write: (page) => void shown.push(String(page)) },
    ask(question) {
      const answer = answers[asked.length];
      if (asked.length >= answers.length) throw new Error(`Nobody expected “${question.question}”`);
      asked.push(question);
      if (answer === undefined) return Promise.resolve(undefined);
      const index = question.options.findIndex(({ label }) => label.startsWith(answer));
      if (index === -1) throw new Error(`There is no answer “${answer}” to “${question.question}”`);
      return Promise.resolve(index);
    },
  });
  const about: AboutText = { path: 'report.md', format: 'markdown', encoding };
  const fixed = await choose(text, about, linter);
  expect(asked).toHaveLength(answers.length);
  return { fixed, asked, shown: shown.join(''), standing: standing(), again: (other) => choose(other, about, linter) };
}
