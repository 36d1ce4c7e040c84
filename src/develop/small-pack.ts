import { createLinter } from '../index.ts';
import type { Dismissal, Finding, Pack, Term } from '../model/index.ts';

/**
 * Packs of few words, for tests of what judges make of the places of words: they hold whatever the packs list. *client* needs a child, exploitation and no
 * lawyer; *sex tourist* needs a child; *predator* is a verdict about somebody; *child prostitute* needs nothing.
 */
const groups: Pack['groups'] = {
  child: ['girl', 'boy', 'dolly/n', 'little doll'],
  exploitation: ['trafficked', 'brothel'],
  'exploitation-hint': ['police'],
  'exploitation-veto': ['bakery'],
  adult: ['woman', 'man'],
  lawyer: ['lawyer', '<this> of the firm', 'her <this>', '<this> dining'],
  bank: ['bank'],
  paying: ['paying <this>', '<this> of the house'],
  owned: ['its <this>'],
  citation: ['<this> under section #', 'article # ... <this>'],
  'so-called': ['so-called <this>'],
  mention: ['the term <this>'],
  denial: ['no such thing as a <this>'],
  'word-list': ['avoid', 'words to avoid'],
  'names-work': ['novel', 'film'],
  organisation: ['coalition', 'council', 'centre'],
  instrument: ['act', 'protocol'],
  clinical: ['diagnosis'],
  speech: ['said'],
};

const common: Omit<Term, 'id' | 'deprecated' | 'preferred'> = {
  status: 'avoid',
  kind: 'person',
  why: 'It misleads.',
  sources: [],
  examples: [],
};

const terms: readonly Term[] = [
  {
    ...common,
    id: 'client',
    deprecated: [{ term: 'client/n' }],
    only: ['child', 'exploitation'],
    unless: ['lawyer', 'bank'],
    supports: ['paying'],
    preferred: [{ term: 'offender/n', when: 'always' }],
  },
  {
    ...common,
    id: 'sex-tourist',
    deprecated: ['sex tourist/n', 'girl|man hunter/n', 'tour for girl|man', 'dolly/n', 'little doll'].map((term) => ({
      term,
    })),
    only: ['child'],
    preferred: [{ term: 'travelling offender/n', when: 'always' }],
  },
  {
    ...common,
    id: 'predator',
    deprecated: [{ term: 'predator/n' }],
    only: ['child'],
    verdict: true,
    preferred: [{ term: 'offender/n', when: 'always' }],
  },
  {
    ...common,
    id: 'child-prostitute',
    deprecated: [{ term: 'child prostitute/n' }, { term: 'enslaved child/n' }],
    preferred: [{ term: 'exploited child/n', when: 'always' }],
  },
  {
    ...common,
    id: 'paedophile',
    deprecated: [{ term: 'paedophile/n' }],
    preferred: [{ term: 'offender/n', when: 'always' }],
  },
];

const english: Pack = {
  language: 'en',
  groups,
  titles: [{ title: 'Rules for the Child Prostitute', because: 'citation' }],
  terms,
  sources: {},
};

const french: Pack = {
  language: 'fr',
  groups: { organisation: ['centre', 'réseau'], 'names-work': ['film'] },
  titles: [],
  terms: [
    {
      ...common,
      id: 'child-prostitution',
      deprecated: [{ term: 'prostitution enfantine' }],
      preferred: [{ term: 'exploitation d’enfants', when: 'toujours' }],
    },
  ],
  sources: {},
};

const packs: readonly Pack[] = [english, french];

/** How a text is checked. */
export interface Setting {
  readonly format?: string;
  /** Declared kind of the text. */
  readonly kind?: string;
  readonly language?: string;
}

/**
 * What becomes of the listed words of a text, in its order, one line each: `use` for a finding, `note` and `fine` with why and what decided, and what was weighed with
 * where it stands.
 */
export function verdictsIn(text: string, { format = 'markdown', kind, language = 'en' }: Setting = {}): string[] {
  const chosen = packs.filter((pack) => pack.language === language);
  const linter = createLinter({ packs: chosen, ...(kind && { context: kind }) });
  const { findings, dismissed } = linter.lint(text, { format });
  return [...findings, ...dismissed]
    .toSorted((one, other) => one.place.start.offset - other.place.start.offset)
    .map((one) => [said(one), ...(one.evidence ?? []).map(({ where, text: by }) => `${where} ${by}`)].join(', '));
}

function said(one: Finding | Dismissal): string {
  if (!one.because) return 'use';
  return `${'severity' in one ? 'note' : 'fine'}: ${one.because} “${one.by}”`;
}
