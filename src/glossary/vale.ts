import { stringify } from 'yaml';
import type { RenderGlossary } from './glossary.ts';

/** A style for Vale: each discouraged word with the first wording to write instead. What decides by the text around a word is lost. */
export const vale: RenderGlossary = (entries, { version, from }) => {
  const swap = Object.fromEntries(
    entries.flatMap(({ name, others, instead }) =>
      instead.slice(0, 1).flatMap(({ text }) => [name, ...others].map((word) => [escape(word), text])),
    ),
  );
  const style = {
    extends: 'substitution',
    message: "Write '%s' instead of '%s'.",
    level: entries.every(({ status }) => status === 'caution') ? 'warning' : 'error',
    ignorecase: true,
    swap,
  };
  return `# Made by luxlint ${version}${from === undefined ? '' : ` from ${from.replace(/\s+/g, ' ')}`}\n${stringify(style, { lineWidth: 0 })}`;
};

function escape(word: string): string {
  return word.replace(/[\\()[\]{}|?*+.^$]/g, String.raw`\$&`);
}
