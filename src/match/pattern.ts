import { fold, tokenize, type Language } from '../language/index.ts';
import { once, parsePhrase, type Alternative, type Compound, type Form, type Slot } from '../model/index.ts';

/**
 * A phrase compiled for one language: a sequence of elements, each of which takes one or more words of a text.
 *
 * Words are looked up by their folded key, so that a group of a hundred words costs the same as one word.
 */
export interface Pattern {
  readonly phrase: string;
  readonly elements: readonly Element[];
}

/** One element of a pattern. */
export type Element =
  | {
      readonly kind: 'words';
      readonly words: WordSet;
      readonly phrases: readonly Pattern[];
      readonly optional: boolean;
      readonly group: boolean;
    }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'this' };

/** A set of words by folded key, and of beginnings and ends of words. */
export interface WordSet {
  readonly forms: ReadonlyMap<string, readonly WordForm[]>;
  readonly stems: readonly string[];
  /** Forms that may be the last part of a longer word, and how long their keys are. */
  readonly ends: ReadonlyMap<string, readonly WordForm[]>;
  readonly endLengths: ReadonlySet<number>;
  readonly number: boolean;
}

/** A form as its pack writes it; `inflected` where an inflection class made it, so that its features are known. */
export interface WordForm extends Form {
  readonly inflected: boolean;
}

/** The most words of a text that a pattern can take. */
export function mostWords({ elements }: Pattern): number {
  return elements.reduce((sum, element) => sum + mostWordsOf(element), 0);
}

function mostWordsOf(element: Element): number {
  if (element.kind === 'gap') return element.most;
  if (element.kind === 'this') return 1;
  // With a conjunction and a second word of the group.
  return Math.max(element.group ? 3 : 1, ...element.phrases.map(mostWords));
}

const none: readonly WordForm[] = [];

/** The forms that a folded word can be, as a whole or in its last part. */
export function formsFor({ forms, ends, endLengths }: WordSet, key: string): readonly WordForm[] {
  const whole = forms.get(key) ?? none;
  if (ends.size === 0) return whole;
  const inEnd = [...endLengths].flatMap((length) => ends.get(key.slice(-length)) ?? []);
  return [...whole, ...inEnd];
}

/** Word groups by name, in the notation of the packs. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** Compiles phrases of one language. Groups are compiled once and shared. */
export interface Compiler {
  /** Throws an ordinary error that names the phrase for an unknown group, class, or a group that contains itself. */
  compile(phrase: string): Pattern;
  /** A pattern for words exactly as they stand in a text; `...` stands for up to eight words. */
  literal(text: string): Pattern;
  /** The patterns of a group's phrases, each compiled when it is first asked for; single words are gathered in one. They throw as {@link Compiler.compile} does. */
  group(name: string): readonly (() => Pattern)[];
}

/** Makes a compiler for one language and its groups. */
export function createCompiler(language: Language, groups: Groups): Compiler {
  const known = new Map<string, GroupContent>();
  const open = new Set<string>();
  return { compile, literal: (text) => literal(text, language), group: (name) => patternsOf(name, content(name)) };

  function compile(phrase: string): Pattern {
    return { phrase, elements: parsePhrase(phrase).map(compileSlot) };
  }

  function compileSlot(slot: Slot): Element {
    if (slot.kind !== 'words') return slot;
    const words = gather(slot.alternatives);
    return {
      kind: 'words',
      words,
      phrases: words.phrases,
      optional: slot.optional,
      group: slot.alternatives.some((alternative) => alternative.kind === 'group'),
    };
  }

  function gather(alternatives: readonly Alternative[]): Gathered {
    const [only] = alternatives;
    // Most slots of a group have nothing beside it.
    if (alternatives.length === 1 && only?.kind === 'group') return content(only.name).all();
    const gathered = nothing();
    for (const alternative of alternatives) add(gathered, alternative);
    return gathered;
  }

  function add(gathered: Gathered, alternative: Alternative): void {
    switch (alternative.kind) {
      case 'number':
        gathered.number = true;
        return;
      case 'stem':
        gathered.stems.push(fold(alternative.stem));
        return;
      case 'word':
        for (const form of formsOf(alternative)) addForm(gathered, form, language);
        return;
      case 'group':
        addAll(gathered, content(alternative.name).all());
        return;
      case 'compound':
        addCompound(gathered, alternative.parts);
    }
  }

  // Written as one word, or as two with a hyphen or a space between them.
  function addCompound(gathered: Gathered, parts: Compound['parts']): void {
    const [opening, head] = parts.map((alternatives) => {
      const words = nothing();
      for (const alternative of alternatives) add(words, alternative);
      return words;
    }) as [Gathered, Gathered];
    const heads = new Set([...head.forms.values()].flat());
    const isAny = opening.stems.includes('');
    if (isAny) for (const form of heads) addEnd(gathered, form, language);
    for (const text of new Set([...opening.forms.values()].flat().map((form) => form.text)))
      for (const form of heads) addForm(gathered, { ...form, text: text + form.text, head: form.text }, language);
    for (const key of opening.forms.keys()) gathered.stems.push(...head.stems.map((stem) => key + stem));
    if (heads.size > 0 && !isAny) gathered.phrases.push({ phrase: '', elements: [wordsOf(opening), wordsOf(head)] });
  }

  function formsOf({ word, inflectionClass }: Alternative & { kind: 'word' }): WordForm[] {
    if (inflectionClass === undefined) return [{ text: word.toLowerCase(), inflected: false }];
    return language.inflect(word.toLowerCase(), inflectionClass).map((form) => ({ ...form, inflected: true }));
  }

  function content(name: string): GroupContent {
    const found = known.get(name) ?? contentOf(name);
    known.set(name, found);
    return found;
  }

  function contentOf(name: string): GroupContent {
    const written = groups[name];
    if (!written) throw new Error(`There is no group \`${name}\``);
    const single: Alternative[] = [];
    const phrases: (() => Pattern)[] = [];
    for (const phrase of written) {
      const alone = aloneIn(phrase);
      if (!alone) phrases.push(once(() => within(name, () => compile(phrase))));
      single.push(...(alone ?? []));
      phrases.push(...within(name, () => (alone ?? []).flatMap(phrasesIn)));
    }
    const words = once(() => within(name, () => gather(single)));
    return {
      hasWords: single.some((one) => one.kind !== 'group' || content(one.name).hasWords),
      words,
      phrases,
      all: once(() => ({ ...words(), phrases: phrases.map((phrase) => phrase()) })),
    };
  }

  function phrasesIn(alternative: Alternative): readonly (() => Pattern)[] {
    if (alternative.kind === 'group') return content(alternative.name).phrases;
    return alternative.kind === 'compound' ? gather([alternative]).phrases.map((phrase) => () => phrase) : [];
  }

  function within<Value>(name: string, make: () => Value): Value {
    if (open.has(name)) throw new Error(`The group \`${name}\` contains itself`);
    open.add(name);
    try {
      return make();
    } finally {
      open.delete(name);
    }
  }
}

function literal(text: string, language: Language): Pattern {
  const parts = text.split(/\s*(?:\.\.\.|…)\s*/);
  const elements = parts.flatMap((part, index): Element[] => {
    const words = tokenize(fold(part)).map(({ start, end }) => literalWord(part.slice(start, end), language));
    return index === 0 || words.length === 0 ? words : [{ kind: 'gap', most: 8 }, ...words];
  });
  return { phrase: text, elements };
}

function literalWord(written: string, language: Language): Element {
  const words = nothing();
  const text = written.toLowerCase();
  for (const form of [text, ...(language.declined?.(text) ?? [])])
    for (const spelling of [fold(form), ...(language.variants?.(form) ?? [])])
      addForms(words.forms, spelling, [{ text: form, inflected: false }]);
  return wordsOf(words);
}

function wordsOf(words: WordSet): Element {
  return { kind: 'words', words, phrases: [], optional: false, group: false };
}

/** A group, of which nothing is compiled before it is asked for. */
interface GroupContent {
  /** Whether it has single words, those of groups in it included. */
  readonly hasWords: boolean;
  readonly words: () => WordSet;
  readonly phrases: readonly (() => Pattern)[];
  readonly all: () => Gathered;
}

function patternsOf(name: string, { hasWords, words, phrases }: GroupContent): readonly (() => Pattern)[] {
  if (!hasWords) return phrases;
  const single = (): Element => ({ kind: 'words', words: words(), phrases: [], optional: false, group: true });
  return [once((): Pattern => ({ phrase: `<${name}>`, elements: [single()] })), ...phrases];
}

/** The choices of a phrase that is one word. */
function aloneIn(phrase: string): readonly Alternative[] | undefined {
  if (/\s/.test(phrase.trim())) return undefined;
  const [first, ...rest] = parsePhrase(phrase);
  return first?.kind === 'words' && !first.optional && rest.length === 0 ? first.alternatives : undefined;
}

/** Words, parts of words and phrases while they are being gathered. */
interface Gathered {
  readonly forms: Map<string, readonly WordForm[]>;
  readonly stems: string[];
  readonly ends: Map<string, readonly WordForm[]>;
  readonly endLengths: Set<number>;
  readonly phrases: Pattern[];
  number: boolean;
}

function nothing(): Gathered {
  return { forms: new Map(), stems: [], ends: new Map(), endLengths: new Set(), phrases: [], number: false };
}

function addForm({ forms }: Gathered, form: WordForm, language: Language): void {
  for (const spelling of spellingsOf(form.text, language)) addForms(forms, spelling, [form]);
}

function addEnd({ ends, endLengths }: Gathered, form: WordForm, language: Language): void {
  for (const spelling of spellingsOf(form.text, language)) {
    addForms(ends, spelling, [form]);
    endLengths.add(spelling.length);
  }
}

/** How a form may be spelt in a folded text. */
export function spellingsOf(text: string, language: Language): readonly string[] {
  return [fold(text), ...(language.variants?.(text) ?? [])];
}

function addForms(forms: Gathered['forms'], key: string, added: readonly WordForm[]): void {
  const known = forms.get(key);
  forms.set(key, known ? [...known, ...added] : added);
}

function addAll(gathered: Gathered, added: Gathered): void {
  for (const [key, forms] of added.forms) addForms(gathered.forms, key, forms);
  for (const [key, forms] of added.ends) addForms(gathered.ends, key, forms);
  for (const length of added.endLengths) gathered.endLengths.add(length);
  gathered.stems.push(...added.stems);
  gathered.number ||= added.number;
  gathered.phrases.push(...added.phrases);
}
