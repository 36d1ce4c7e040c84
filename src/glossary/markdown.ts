import type { Entry } from './entry.ts';
import { groupedBy, type RenderGlossary } from './glossary.ts';
import { labelsOf } from './labels.ts';

/** A glossary as Markdown: one table a language. */
export const markdown: RenderGlossary = (entries, { version, from }) => {
  return [...groupedBy('language', entries)]
    .map(([language, group]) => {
      const { glossary, language: name, words, status, instead, why, colophon } = labelsOf(language);
      const head = [row([words, '', instead, why]), row(['---', '---', '---', '---'])];
      const rows = group.map((entry) =>
        row([namesOf(entry), status[entry.status], insteadOf(entry), escaped(entry.why)]),
      );
      return `# ${glossary} · ${name}\n\n${[...head, ...rows].join('\n')}\n\n${from === undefined ? colophon : `luxlint ${version}: ${escaped(from)}`}\n`;
    })
    .join('\n');
};

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function namesOf({ name, others }: Entry): string {
  return [`**${escaped(name)}**`, ...others.map(escaped)].join(', ');
}

function insteadOf({ instead }: Entry): string {
  return instead.map(({ text, when }) => `${escaped(text)} (${escaped(when)})`).join('; ');
}

/** Text that means nothing in Markdown. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|&]/g, '\\$&');
}
