import type { Entry, Wording } from './entry.ts';
import { groupedBy, type RenderGlossary } from './glossary.ts';
import { labelsOf } from './labels.ts';
import { escapeMarkup, markedExample } from './markup.ts';
import { sheet } from './sheet.ts';

/** A glossary as one HTML page that needs nothing else: a handout, on the screen and on paper. */
export const html: RenderGlossary = (entries) => {
  const groups = [...groupedBy('language', entries)];
  const language = groups[0]?.[0] ?? 'en';
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(labelsOf(language).glossary)}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...groups.flatMap(([id, group]) => languageLines(id, group)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
};

function languageLines(language: string, entries: readonly Entry[]): string[] {
  const { glossary, language: name, colophon } = labelsOf(language);
  return [
    `<section lang="${language}">`,
    `<h1>${escapeMarkup(glossary)} · ${escapeMarkup(name)}</h1>`,
    ...entries.flatMap((entry) => [
      `<article id="${language}-${entry.id}">`,
      `<h2>${escapeMarkup(entry.name)} ${standing(entry)}</h2>`,
      ...articleLines(entry, 'h3'),
      '</article>',
    ]),
    `<p class="colophon">${escapeMarkup(colophon)}</p>`,
    '</section>',
  ];
}

/** The standing of an entry, as a badge. */
export function standing({ language, status, severity }: Entry): string {
  const labels = labelsOf(language);
  const text = severity === 'info' ? `${labels.status[status]}, ${labels.hint}` : labels.status[status];
  return `<span class="standing ${status}">${escapeMarkup(text)}</span>`;
}

/**
 * All that an entry says, as HTML under headings of a level. `anchors` gives each part the id that addresses of a page are made of: these never change.
 */
export function articleLines(entry: Entry, heading: 'h2' | 'h3', anchors = false): string[] {
  const labels = labelsOf(entry.language);
  const parts: readonly (readonly [anchor: string, label: string, lines: readonly string[]])[] = [
    ['words', labels.others, entry.others.length > 0 ? [`<p>${entry.others.map(escapeMarkup).join(' · ')}</p>`] : []],
    ['instead', labels.instead, [...wordingList(entry.instead), ...specialLines(entry)]],
    ['why', labels.why, [`<p>${escapeMarkup(entry.why)}</p>`]],
    ['examples', labels.examples, correctionLines(entry)],
    ['fine', labels.fine, fineLines(entry)],
    ['sources', labels.sources, sourceLines(entry)],
  ];
  return parts
    .filter(([, , lines]) => lines.length > 0)
    .flatMap(([anchor, label, lines]) => [
      `<${heading}${anchors ? ` id="${anchor}"` : ''}>${escapeMarkup(label)}</${heading}>`,
      ...lines,
    ]);
}

function wordingList(wordings: readonly Wording[]): string[] {
  const items = wordings.map(
    ({ text, when }) =>
      `<li><strong>${escapeMarkup(text)}</strong> <span class="when">${escapeMarkup(when)}</span></li>`,
  );
  return ['<ul class="instead">', ...items, '</ul>'];
}

function specialLines({ language, special }: Entry): string[] {
  const { insteadOf } = labelsOf(language);
  return special.flatMap(({ of, instead }) => [
    `<p class="of">${escapeMarkup(insteadOf)} <em>${escapeMarkup(of)}</em></p>`,
    ...wordingList(instead),
  ]);
}

function correctionLines({ language, corrections }: Entry): string[] {
  const { before, after } = labelsOf(language);
  return corrections.flatMap(({ wrong, right }) => [
    '<dl class="correction">',
    `<dt>${escapeMarkup(before)}</dt><dd>${markedExample(wrong)}</dd>`,
    ...(right === undefined ? [] : [`<dt>${escapeMarkup(after)}</dt><dd>${escapeMarkup(right)}</dd>`]),
    '</dl>',
  ]);
}

function fineLines({ language, fine }: Entry): string[] {
  if (fine.length === 0) return [];
  const { because: reasons } = labelsOf(language);
  const items = fine.map(({ text, because }) => {
    const reason = because === undefined ? '' : ` <span class="when">${escapeMarkup(reasons[because])}</span>`;
    return `<li>${escapeMarkup(text)}${reason}</li>`;
  });
  return ['<ul>', ...items, '</ul>'];
}

function sourceLines({ language, sources, guidelinesPage }: Entry): string[] {
  const items = sources.map(({ title, url }) => {
    const name = escapeMarkup(title);
    return `<li>${url === undefined ? name : `<a href="${escapeMarkup(url)}" rel="noreferrer">${name}</a>`}</li>`;
  });
  const page =
    guidelinesPage === undefined
      ? []
      : [`<li>${escapeMarkup(labelsOf(language).guidelinesPage)} ${guidelinesPage}</li>`];
  return ['<ul class="sources">', ...items, ...page, '</ul>'];
}
