import type { Status } from '../model/index.ts';
import type { Entry } from './entry.ts';
import { groupedBy, type RenderGlossary } from './glossary.ts';
import { escapeMarkup } from './markup.ts';

/** A glossary as TBX-Basic (ISO 30042:2019, DCA style): one concept an id, with all its languages. */
export const tbx: RenderGlossary = (entries, { version, from }) => {
  const concepts = [...groupedBy('id', entries)].map(([id, group]) => conceptLines(id, group));
  const origin = from === undefined ? origins : `Written by luxlint ${version} from ${from}`;
  return [...openingOf(origin), ...concepts.flat(), ...closing].map((line) => `${line}\n`).join('');
};

const origins = 'Glossary of luxlint, after the Luxembourg Guidelines and INTERPOL’s terminology table';

function openingOf(origin: string): string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">',
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <sourceDesc>',
    `        <p>${escapeMarkup(origin)}</p>`,
    '      </sourceDesc>',
    '    </fileDesc>',
    '    <encodingDesc>',
    '      <p type="XCSURI">TBXXCSV02.xcs</p>',
    '    </encodingDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
  ];
}

const closing = ['    </body>', '  </text>', '</tbx>'];

function conceptLines(id: string, entries: readonly Entry[]): string[] {
  return [`      <conceptEntry id="${escapeMarkup(id)}">`, ...entries.flatMap(languageLines), '      </conceptEntry>'];
}

function languageLines(entry: Entry): string[] {
  const discouraged = [entry.name, ...entry.others].map((term) => termLines(term, deprecations[entry.status]));
  const preferred = entry.instead.map(({ text, when }, index) =>
    termLines(text, index === 0 ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts', when),
  );
  return [
    `        <langSec xml:lang="${escapeMarkup(entry.language)}">`,
    '          <descripGrp>',
    `            <descrip type="definition">${escapeMarkup(entry.why)}</descrip>`,
    ...entry.sources.slice(0, 1).map(({ title }) => `            <admin type="source">${escapeMarkup(title)}</admin>`),
    '          </descripGrp>',
    ...preferred.flat(),
    ...discouraged.flat(),
    '        </langSec>',
  ];
}

const deprecations: Readonly<Record<Status, string>> = {
  avoid: 'deprecatedTerm-admn-sts',
  caution: 'supersededTerm-admn-sts',
};

function termLines(term: string, standing: string, when?: string): string[] {
  return [
    '          <termSec>',
    `            <term>${escapeMarkup(term)}</term>`,
    `            <termNote type="administrativeStatus">${standing}</termNote>`,
    ...(when ? [`            <note>${escapeMarkup(when)}</note>`] : []),
    '          </termSec>',
  ];
}
