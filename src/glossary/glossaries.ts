import type { Glossary } from './glossary.ts';

/** All ways to write a glossary, the default first; a new one is one file and one line here. */
export const glossaries: readonly Glossary[] = [
  { id: 'table', description: 'to read on the screen', load: async () => (await import('./table.ts')).table },
  {
    id: 'markdown',
    description: 'one table a language, for documents and wikis',
    load: async () => (await import('./markdown.ts')).markdown,
  },
  {
    id: 'html',
    description: 'a handout for the screen and for paper',
    load: async () => (await import('./html.ts')).html,
  },
  {
    id: 'csv',
    description: 'for spreadsheets and translation tools, one row a recommended wording',
    load: async () => (await import('./csv.ts')).csv,
  },
  {
    id: 'tbx',
    description: 'TBX-Basic (ISO 30042), for terminology databases',
    load: async () => (await import('./tbx.ts')).tbx,
  },
  {
    id: 'vale',
    description: 'a substitution style for Vale, without what luxlint knows of the text around a word',
    load: async () => (await import('./vale.ts')).vale,
  },
  {
    id: 'prh',
    description: 'rules for prh and textlint, without what luxlint knows of the text around a word',
    load: async () => (await import('./prh.ts')).prh,
  },
  { id: 'json', description: 'for programs', load: async () => (await import('./json.ts')).json },
];
