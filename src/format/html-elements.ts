import type { BlockKind, MarkKind } from '../model/index.ts';

/** Elements that begin and end a run of text: what stands before, in and after them is read apart. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre ' +
    'search section select summary table tbody td textarea tfoot th thead title tr ul xmp'
  ).split(' '),
);

/** Elements whose content no reader meets, in no form. */
export const unreadElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'noembed',
  'noframes',
]);

/** What an element makes of its text; in other elements it is what it was outside. */
export const kindOfElement: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  caption: 'caption',
  figcaption: 'caption',
  legend: 'caption',
  title: 'title',
  pre: 'code',
  listing: 'code',
  plaintext: 'code',
  xmp: 'code',
};

/** What an inline element sets its text as; `a` is a link only with an address. */
export const markOfElement: Readonly<Record<string, MarkKind>> = {
  cite: 'emphasis',
  dfn: 'emphasis',
  em: 'emphasis',
  i: 'emphasis',
  var: 'emphasis',
  b: 'strong',
  strong: 'strong',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  a: 'link',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** An attribute that readers meet: its name in a tree and in the source, and what it is to them. */
export interface ReadAttribute {
  readonly property: string;
  readonly name: string;
  readonly kind: BlockKind;
}

/** Attributes that readers meet on any element. */
export const readAttributes: readonly ReadAttribute[] = [
  { property: 'alt', name: 'alt', kind: 'description' },
  { property: 'ariaLabel', name: 'aria-label', kind: 'description' },
  { property: 'placeholder', name: 'placeholder', kind: 'description' },
  { property: 'title', name: 'title', kind: 'title' },
];

/** The attribute of `<meta>` that readers meet in search results and link previews, where its name is one of {@link readMetadata}. */
export const metadataAttribute: ReadAttribute = { property: 'content', name: 'content', kind: 'metadata' };

/** Names of metadata that readers meet, lower case. */
export const readMetadata: ReadonlySet<string> = new Set([
  'abstract',
  'dc.description',
  'dc.title',
  'dcterms.abstract',
  'dcterms.description',
  'dcterms.title',
  'description',
  'og:description',
  'og:title',
  'twitter:description',
  'twitter:title',
]);
