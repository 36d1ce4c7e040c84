import { stringify } from 'yaml';
import type { RenderGlossary } from './glossary.ts';

/** Rules for prh, which textlint uses: each concept with the first wording to write instead. What decides by the text around a word is lost. */
export const prh: RenderGlossary = (entries, { version, from }) => {
  const rules = entries.flatMap(({ name, others, instead, why }) =>
    instead.slice(0, 1).map(({ text }) => ({ expected: text, patterns: [name, ...others], prh: why })),
  );
  return `# Made by luxlint ${version}${from === undefined ? '' : ` from ${from.replace(/\s+/g, ' ')}`}\n${stringify({ version: 1, rules }, { lineWidth: 0 })}`;
};
