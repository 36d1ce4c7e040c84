import type { Entry } from './entry.ts';
import { articleLines, standing } from './html.ts';
import { labelsOf } from './labels.ts';
import { escapeMarkup } from './markup.ts';
import { sheet } from './sheet.ts';

/** A file of a site: its path, with `/`, and what is in it. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}

/**
 * The rule pages of a site: one for each entry, `rules/<language>/<id>.html`, an index a language, and a style sheet. Paths are made of ids, and the parts of a
 * page have the anchors `words`, `instead`, `why`, `examples`, `fine` and `sources`: neither ever changes. The pages need no script.
 */
export function rulePages(entries: readonly Entry[]): SiteFile[] {
  const languages = [...new Set(entries.map(({ language }) => language))];
  return [
    { path: 'rules/rules.css', content: sheet },
    ...languages.map((language) => ({
      path: `rules/${language}/index.html`,
      content: indexPage(language, languages, entries),
    })),
    ...entries.map((entry) => ({
      path: `rules/${entry.language}/${entry.id}.html`,
      content: rulePage(entry, entries),
    })),
  ];
}

function rulePage(entry: Entry, entries: readonly Entry[]): string {
  const { glossary } = labelsOf(entry.language);
  const others = entries.filter(({ id, language }) => id === entry.id && language !== entry.language);
  return page(entry.language, entry.name, [
    '<nav><ul>',
    `<li><a href="index.html">${escapeMarkup(glossary)}</a></li>`,
    ...others.map((other) => languageLink(other.language, `../${other.language}/${other.id}.html`)),
    '</ul></nav>',
    `<h1>${escapeMarkup(entry.name)} ${standing(entry)}</h1>`,
    ...articleLines(entry, 'h2', true),
  ]);
}

function indexPage(language: string, languages: readonly string[], entries: readonly Entry[]): string {
  const { glossary, language: name } = labelsOf(language);
  const own = entries.filter((entry) => entry.language === language);
  return page(language, `${glossary} · ${name}`, [
    '<nav><ul>',
    '<li><a href="../../index.html">luxlint</a></li>',
    ...languages.filter((other) => other !== language).map((other) => languageLink(other, `../${other}/index.html`)),
    '</ul></nav>',
    `<h1>${escapeMarkup(`${glossary} · ${name}`)}</h1>`,
    '<ul>',
    ...own.map((entry) => `<li><a href="${entry.id}.html">${escapeMarkup(entry.name)}</a> ${standing(entry)}</li>`),
    '</ul>',
  ]);
}

function languageLink(language: string, address: string): string {
  const { language: name } = labelsOf(language);
  return `<li><a href="${address}" hreflang="${language}" lang="${language}">${escapeMarkup(name)}</a></li>`;
}

function page(language: string, title: string, body: readonly string[]): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeMarkup(title)} · luxlint</title>`,
    '<link rel="icon" href="../../icon.svg" type="image/svg+xml">',
    '<link rel="stylesheet" href="../rules.css">',
    '</head>',
    '<body>',
    '<main>',
    ...body,
    `<p class="colophon">${escapeMarkup(labelsOf(language).colophon)}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
