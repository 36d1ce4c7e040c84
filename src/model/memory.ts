/** Remembers what was made of pieces of text, for texts that are read again and again while somebody writes them. */
export interface Memory {
  /** What `make` makes of a piece of text, or made of it the last time. `about` tells apart what is made; it has to depend on nothing but the text. */
  recall<Value>(about: string, text: string, make: (text: string) => Value): Value;
}

/** Remembers nothing: for texts that are read once. */
export const noMemory: Memory = { recall: (_, text, make) => make(text) };

/** How much text is remembered for sure, in UTF-16 code units; twice as much at the most. */
const enough = 2_000_000;

/** Makes a memory that forgets what was not asked for in a long time. */
export function createMemory(most: number = enough): Memory {
  let young = new Map<string, Map<string, unknown>>();
  let old = young;
  let size = 0;
  return { recall };

  function recall<Value>(about: string, text: string, make: (text: string) => Value): Value {
    const known = young.get(about)?.get(text);
    if (known !== undefined) return known as Value;
    const piece = detached(text);
    const value = (old.get(about)?.get(text) as Value | undefined) ?? make(piece);
    keep(about, piece, value);
    return value;
  }

  function keep(about: string, text: string, value: unknown): void {
    size += text.length;
    if (size > most) {
      old = young;
      young = new Map();
      size = text.length;
    }
    const values = young.get(about) ?? new Map<string, unknown>();
    young.set(about, values.set(text, value));
  }
}

// A part of a text may keep the whole of it in memory; this copy does not.
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
