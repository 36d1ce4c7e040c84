import { CsvError, parse } from 'csv-parse/sync';
import { Failure, type Kind } from '../../model/index.ts';
import { parts, type Foreign, type Reader } from './foreign.ts';

/** Comma-separated values with a heading row, as spreadsheets write them; semicolons and tabs separate too. */
export const csv: Reader = {
  id: 'csv',
  description: 'a spreadsheet with the columns avoid and instead',
  read(text, path) {
    const records = recordsOf(text, path);
    const concepts = new Map<string, Foreign>();
    for (const record of records) {
      const concept = conceptOf(record);
      const key = `${concept.language ?? ''} ${concept.id ?? concept.avoid.join(';')}`;
      const known = concepts.get(key);
      concepts.set(key, known ? together(known, concept) : concept);
    }
    return { concepts: [...concepts.values()], skipped: [] };
  },
};

type Row = Readonly<Record<string, string>>;

function recordsOf(text: string, path: string): readonly Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: (names: string[]) => columnsOf(names, path),
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause['lines'] === 'number' ? cause['lines'] : 1;
    throw new Failure('import-broken', `The file is not CSV: ${cause.message}`, { place: { path, line }, cause });
  }
}

/** The sign that stands most often in the heading row. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/[\r\n]/, 1);
  const [best] = [',', ';', '\t'].toSorted((one, other) => heading.split(other).length - heading.split(one).length);
  return best!;
}

const names: Readonly<Record<string, readonly string[]>> = {
  language: ['language', 'lang', 'locale'],
  id: ['id', 'rule'],
  status: ['status'],
  kind: ['kind'],
  avoid: ['avoid', 'term', 'word', 'wrong', 'deprecated', 'do not use'],
  also: ['also', 'synonyms', 'variants'],
  instead: ['instead', 'use', 'preferred', 'replacement', 'right'],
  when: ['when', 'note', 'context'],
  why: ['why', 'reason', 'definition', 'comment'],
  url: ['url', 'link'],
};

function columnsOf(headings: readonly string[], path: string): string[] {
  const columns = headings.map((heading) => {
    const name = heading.trim().toLowerCase();
    return Object.keys(names).find((column) => names[column]!.includes(name)) ?? `other ${name}`;
  });
  for (const column of ['avoid', 'instead']) {
    if (columns.includes(column)) continue;
    throw new Failure('import-columns', `There is no column \`${column}\``, {
      place: { path, line: 1, column: 1 },
      hint: `The first row names the columns: avoid and instead, and if you like ${Object.keys(names)
        .filter((name) => name !== 'avoid' && name !== 'instead')
        .join(', ')}`,
    });
  }
  return columns;
}

function conceptOf(row: Row): Foreign {
  const cell = (name: string): string => (row[name] ?? '').replace(/^'(?=[=+\-@\t\r])/, ''); // As spreadsheets are kept from calculating.
  const when = cell('when');
  const [language, id, why, url] = [cell('language'), cell('id'), cell('why'), cell('url')];
  const kind = kinds.find((known) => known === cell('kind').toLowerCase());
  return {
    avoid: [...parts(cell('avoid')), ...parts(cell('also'))],
    instead: parts(cell('instead')).map((text) => (when === '' ? { text } : { text, when })),
    status: cell('status').toLowerCase() === 'caution' ? 'caution' : 'avoid',
    ...(language !== '' && { language }),
    ...(id !== '' && { id }),
    ...(why !== '' && { why }),
    ...(url !== '' && { url }),
    ...(kind && { kind }),
  };
}

const kinds: readonly Kind[] = ['object', 'act', 'person', 'quality'];

function together(one: Foreign, other: Foreign): Foreign {
  const texts = new Set(one.instead.map(({ text }) => text));
  return {
    ...other,
    ...one,
    avoid: [...new Set([...one.avoid, ...other.avoid])],
    instead: [...one.instead, ...other.instead.filter(({ text }) => !texts.has(text))],
  };
}
