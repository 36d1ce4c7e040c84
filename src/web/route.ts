/** A view of the page, as its address names it after the `#`. */
export interface Route {
  readonly view: (typeof views)[number];
  /** Language of the words, for the glossary and the presentation. */
  readonly language?: string;
  /** Id of a rule. */
  readonly id?: string;
}

/** Views that the menu leads to, in its order. */
export const views = ['check', 'terms', 'lessons', 'present', 'about'] as const;

/** Reads the part of an address after the `#`. What names no view is the first one. */
export function routeOf(hash: string): Route {
  const [view, language, id] = hash.replace(/^#\/?/, '').split('/').map(decoded);
  return {
    view: views.find((known) => known === view) ?? 'check',
    ...(language && { language }),
    ...(id && { id }),
  };
}

/** The address of a view. */
export function hashOf(view: Route['view'], ...parts: readonly string[]): string {
  return `#/${[view, ...parts].map(encodeURIComponent).join('/')}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
