import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';

const linter = createLinter({ packs: loadPacks(['en', 'fr']) });

describe('what somebody claims', () => {
  it.each([
    'The lawyer claims the girl, 12, gave her consent to the acts.',
    'The defence argued that it had been consensual sex, although the girl was only twelve.',
    "Selon l'avocat, les relations sexuelles étaient consenties par la fillette de 12 ans.",
    "L'entraîneur affirme que la joueuse de quatorze ans était consentante.",
  ])('is found, and never turned round: %s', (text) => {
    const [finding] = linter.lint(text).findings;
    expect(finding).toMatchObject({ ruleId: 'consensual-sex', suggestions: [], expected: [] });
  });

  it.each([
    ['The girl, 12, gave her consent to the acts.', 'was unable to consent to the acts'],
    ['La fillette était consentante lors des rapports sexuels.', "victime d'abus sexuels"],
  ])('is told from what the writer says: %s', (text, wording) => {
    expect(linter.lint(text).findings[0]?.expected).toContain(wording);
  });
});
