/** The words of a list with spaces and line breaks between them. */
export function listOf(words: string): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/** The words of a list as a set. */
export function setOf(words: string): ReadonlySet<string> {
  return new Set(listOf(words));
}
