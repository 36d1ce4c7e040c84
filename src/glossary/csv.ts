import type { RenderGlossary } from './glossary.ts';

/** A glossary as comma-separated values (RFC 4180) with a heading row: one row for each recommended wording. */
export const csv: RenderGlossary = (entries) => {
  const rows = entries.flatMap((entry) =>
    entry.instead.map(({ text, when }) => [
      entry.language,
      entry.id,
      entry.status,
      entry.kind,
      entry.name,
      entry.others.join('; '),
      text,
      when,
      entry.why,
      entry.sources.map(({ title }) => title).join('; '),
      entry.sources.find(({ url }) => url !== undefined)?.url ?? '',
    ]),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};

const columns = ['language', 'id', 'status', 'kind', 'avoid', 'also', 'instead', 'when', 'why', 'sources', 'url'];

// What a spreadsheet would take for a formula is made text.
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
