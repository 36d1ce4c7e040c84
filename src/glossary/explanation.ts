import pico from 'picocolors';
import { wrap } from '../report/pretty.ts';
import type { Correction, Entry, FineUse, Special, Wording } from './entry.ts';
import type { GlossaryOptions } from './glossary.ts';
import { labelsOf, type Labels } from './labels.ts';
import type { Meaning } from './lookup.ts';

/** All that an entry says, to read on a terminal, in the language of the entry; ends with a line break. */
export function explain({ entry, as }: Meaning, { width, color }: Omit<GlossaryOptions, 'version'>): string {
  const paint = pico.createColors(color);
  const labels = labelsOf(entry.language);
  const standing =
    entry.severity === 'info' ? `${labels.status[entry.status]}, ${labels.hint}` : labels.status[entry.status];
  const mark = entry.status === 'avoid' ? paint.red : paint.yellow;
  const title = `${paint.bold(entry.name)} · ${labels.language} · ${mark(standing)} ${paint.dim(`[${entry.id}]`)}`;
  const sections: [label: string, lines: readonly string[]][] = [
    [labels.others, entry.others.length > 0 ? [entry.others.join(' · ')] : []],
    [labels.why, [entry.why]],
    [labels.instead, entry.instead.map((wording) => paint.green(phrase(wording)))],
    [labels.insteadOf, entry.special.map((special) => specialLine(special, paint))],
    [labels.examples, entry.corrections.slice(0, mostExamples).flatMap((example) => correctionLines(example, paint))],
    [labels.fine, entry.fine.slice(0, mostExamples).map((use) => fineLine(use, labels))],
    [labels.sources, sourcesOf(entry)],
  ];
  const shown = sections.filter(([, lines]) => lines.length > 0);
  const head = as === 'recommended' ? [title, `(${labels.recommended})`] : [title];
  return `${[...head, ...shown.flatMap(([label, lines]) => ['', paint.bold(label), ...lines.flatMap(indented(width))])].join('\n')}\n`;
}

function phrase({ text, when }: Wording): string {
  return when === '' ? text : `${text} (${when})`;
}

function specialLine({ of, instead }: Special, paint: Paint): string {
  return `${of}: ${paint.green(instead.map(({ text }) => text).join(' · '))}`;
}

/** More sentences than this are for a page. */
const mostExamples = 4;

function fineLine({ text, because }: FineUse, labels: Labels): string {
  return because === undefined ? text : `${text} (${labels.because[because]})`;
}

type Paint = ReturnType<typeof pico.createColors>;

function correctionLines({ wrong, right }: Correction, paint: Paint): string[] {
  const before = `− ${wrong.replace(/\[\[(.+?)\]\]/gs, (_, word: string) => paint.red(paint.isColorSupported ? word : `*${word}*`))}`;
  return right === undefined ? [before] : [before, `+ ${right}`];
}

function sourcesOf({ language, sources, guidelinesPage }: Entry): string[] {
  const page = guidelinesPage === undefined ? [] : [`${labelsOf(language).guidelinesPage} ${guidelinesPage}`];
  return [...sources.map(({ title, url }) => (url === undefined ? title : `${title} <${url}>`)), ...page];
}

function indented(width: number): (line: string) => string[] {
  return (line) => wrap(line, Math.max(20, width - 4)).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`);
}
