import pico from 'picocolors';
import { columnsOf } from '../report/columns.ts';
import { wrap } from '../report/pretty.ts';
import type { Entry } from './entry.ts';
import { groupedBy, type RenderGlossary } from './glossary.ts';
import { labelsOf } from './labels.ts';

/** A glossary to read on a terminal: a word and what to write instead, side by side. */
export const table: RenderGlossary = (entries, { width, color }) => {
  const paint = pico.createColors(color);
  const column = Math.floor((width - gap.length) * 0.4);
  return [...groupedBy('language', entries)]
    .map(([language, group]) => {
      const { glossary, language: name, words, instead } = labelsOf(language);
      const rows = [[words, instead] as const, ...group.map(cells)];
      const lines = rows.map((row, index) => {
        const [left, right] = row.map((text, side) => wrap(text, side === 0 ? column : width - column - gap.length));
        const style = index === 0 ? paint.bold : String;
        return beside(left!, right!, column).map(style).join('\n');
      });
      return `${paint.bold(`${glossary} · ${name}`)}\n\n${lines.join('\n')}\n`;
    })
    .join('\n');
};

const gap = '  ';

function cells({ name, instead }: Entry): readonly [string, string] {
  return [
    name,
    instead
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' · '),
  ];
}

function beside(left: readonly string[], right: readonly string[], column: number): string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const text = left[index] ?? '';
    return `${text}${' '.repeat(Math.max(0, column - columnsOf(text)))}${gap}${right[index] ?? ''}`.trimEnd();
  });
}
