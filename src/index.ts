/** The public, browser-safe door of luxlint. */
import { formatOf, formats, type Format, type Wanted } from './format/index.ts';
import { createEngine, fix as fixText, mayDirect, prove, type Disproof, type EngineOptions } from './engine/index.ts';
import { sketch } from './format/sketch.ts';
import { wordSequence } from './format/word-sequence.ts';
import { createMemory, Failure, type Document, type Fixed, type Pack, type Result, type Term } from './model/index.ts';

export type * from './model/index.ts';
export { applyEdits, Failure } from './model/index.ts';
export { formats, formatOf, type Disproof, type Format };
export { lastWords, type EngineOptions, type Setting } from './engine/index.ts';

/** What a linter is made of. */
export interface LinterOptions extends EngineOptions {
  /** Rule packs to check with, such as `import english from 'luxlint/rules/en'`. */
  readonly packs: readonly Pack[];
  /** Remember what was made of parts of texts: for texts that are checked again and again while somebody writes them. */
  readonly remember?: boolean;
}

/** What is known of one text. */
export interface TextOptions {
  /** Id of a format (`markdown`, `text`); by default that of `path`, or else `markdown`. */
  readonly format?: string;
  /** Path or file name, used to tell the format; nothing is read from it. */
  readonly path?: string;
}

/** Checks texts with one set of rules. Holds compiled rules: make one and use it for many texts. */
export interface Linter {
  /** Finds discouraged terms in a text. Throws a {@link Failure} for an unknown format. */
  lint(text: string, options?: TextOptions): Result;
  /**
   * Applies the edits that are safe, until none is left: a fixed text is not changed by fixing it again. Throws a {@link Failure} for an unknown format.
   */
  fix(text: string, options?: TextOptions): Fixed;
  /** The same for a document that a format or another reader has made. */
  lintDocument(document: Document): Result;
}

/** Makes a linter. Throws a {@link Failure} for an unknown rule or language in the options. */
export function createLinter(options: LinterOptions): Linter {
  const memory = options.remember ? createMemory() : undefined;
  const engine = createEngine(options.packs, options, memory);
  return {
    lint: lintText,
    fix: (text, textOptions) => fixText(text, (current) => lintText(current, textOptions)),
    lintDocument: engine.lint,
  };

  function lintText(text: string, textOptions: TextOptions = {}): Result {
    const format = chooseFormat(textOptions);
    // Most texts hold no listed word, and most parts of the others none that stands as in a term: they are never parsed.
    const mayHold = mayHoldIn(text);
    const directs = mayDirect(text);
    if (mayHold(text, 0) === false && !directs) return { findings: [], suppressed: [], dismissed: [] };
    const wanted: Wanted = (part, start) => {
      const mayMatchHere = (): boolean => (directs && mayDirect(part)) || mayMatch(part, mayHold(part, start));
      return memory ? memory.recall('wanted', part, mayMatchHere) : mayMatchHere();
    };
    return engine.lint(format.read(text, wanted, memory));
  }

  // A text that shows its words as they stand is scanned once, for all its parts. What a sketch cannot show is left open.
  function mayHoldIn(text: string): (part: string, start: number) => boolean | undefined {
    const within = sketch(text)?.length === 1 ? engine.mayHoldWithin(text) : undefined;
    if (within) return (part, start) => within(start, start + part.length);
    return (part) => sketch(part)?.some(engine.mayHold);
  }

  function mayMatch(part: string, mayHold: boolean | undefined): boolean {
    // What a sketch cannot show, a sequence of words cannot show either.
    if (mayHold === undefined) return true;
    if (!mayHold) return false;
    const words = wordSequence(part);
    return words === undefined || engine.mayMatch(words);
  }
}

/** The examples of some terms of a pack, by default all, that do not hold when texts are checked with the whole pack. Throws as {@link createLinter} does. */
export function disprove(pack: Pack, terms: readonly Term[] = pack.terms): Disproof[] {
  return [...prove({ ...pack, terms }, createEngine([pack]), formats[0]!.read).disproofs];
}

/** Finds discouraged terms in one text. For many texts, make a linter once. Throws a {@link Failure} as {@link createLinter} and its `lint` do. */
export function lint(text: string, options: LinterOptions & TextOptions): Result {
  return createLinter(options).lint(text, options);
}

/** Applies the edits that are safe to one text. For many texts, make a linter once. Throws a {@link Failure} as {@link createLinter} and its `fix` do. */
export function fix(text: string, options: LinterOptions & TextOptions): Fixed {
  return createLinter(options).fix(text, options);
}

function chooseFormat({ format: id, path }: TextOptions): Format {
  if (id === undefined) return (path === undefined ? undefined : formatOf(path)) ?? formats[0]!;
  const format = formats.find((candidate) => candidate.id === id);
  if (format) return format;
  throw new Failure('format-unknown', `Unknown format \`${id}\``, {
    hint: `Known formats: ${formats.map((known) => known.id).join(', ')}`,
  });
}
