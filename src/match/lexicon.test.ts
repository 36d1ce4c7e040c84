import { describe, expect, it } from 'vitest';
import { languageOf } from '../language/index.ts';
import {
  asContext,
  asTerm,
  createCompiler,
  createAround,
  createLexicon,
  indexOf,
  read,
  type Lexicon,
} from './index.ts';
import type { PhraseIndex } from '../model/index.ts';

const english = languageOf('en')!;
const german = languageOf('de')!;
const compiler = createCompiler(english, {
  kin: ['sister/n', 'brother/n', 'half sister/n'],
  long: ['a pair of shoes', 'a hat'],
  mixed: ['child', 'young person'],
  maybe: ['lanterns? here'],
  child: ['boy', 'girl'],
});

function lexicon(...phrases: string[]): Lexicon<string> {
  return createLexicon(
    phrases.map((phrase) => [compiler.compile(phrase), phrase] as const),
    english,
    asTerm,
  );
}

describe('the triggers of a phrase', () => {
  it.each([
    ['the lamp', ['lamp', []]],
    ['of the lantern', ['lantern', []]],
    ['cat lantern', ['lantern', []]],
    ['lantern/n cat', ['lantern', ['lanterns']]],
    ['lamp? of', ['of', []]],
    ['a|the|one lamp', ['lamp', []]],
    ['cup|mug|jug|pot|pan lid', ['lid', []]],
  ] as const)('are the forms of its rarest word: %s', (phrase, [word, more]) => {
    expect(lexicon(phrase).triggers).toEqual({ words: [word, ...more], stems: [], ends: [], number: false });
  });

  it('are those of a group with its phrases taken apart', () => {
    expect([...lexicon('<kin> of').triggers.words].toSorted()).toEqual(['brother', 'brothers', 'sister', 'sisters']);
    expect([...lexicon('<long>').triggers.words].toSorted()).toEqual(['hat', 'shoes']);
    expect(lexicon('of <long> of').find(read('of a pair of shoes of', english))).toHaveLength(1);
  });

  it('are beginnings of words, ends of words and numbers where it has nothing else', () => {
    expect(lexicon('porno*').triggers).toEqual({ words: [], stems: ['porno'], ends: [], number: false });
    expect(lexicon('# lamps').triggers.number).toBe(false);
    expect(lexicon('#').triggers).toEqual({ words: [], stems: [], ends: [], number: true });
    const compound = createCompiler(german, {}).compile('*+bordell');
    expect(createLexicon([[compound, 1]], german).triggers).toMatchObject({ ends: ['bordell'] });
  });

  it('cannot be none', () => {
    expect(() => lexicon('lamp?')).toThrow('`lamp?` has no word to find it by');
  });
});

describe('the most words that a match can have', () => {
  it.each([
    [0, []],
    [2, ['old lamp']],
    [3, ['lamp', 'old? new lamp', 'old lamp']],
    [6, ['old ... lamp']],
    [4, ['lamp <child>']],
    [5, ['lamp <long>']],
  ])('are %i for %j', (most, phrases) => expect(lexicon(...phrases).mostWords).toBe(most));

  it('count the word that is judged as one', () => {
    const { mostWords } = indexOf([compiler.compile('old <this>')], english);
    expect(mostWords).toBe(2);
  });
});

describe('the index of some phrases', () => {
  const indexIn = (...phrases: string[]): PhraseIndex =>
    indexOf(
      phrases.map((phrase) => createCompiler(german, {}).compile(phrase)),
      german,
    );

  it('names each phrase once for each word that it is found by', () => {
    const { words, stems, numbers } = indexIn('lampe|lampe', 'lampe', 'lam*|lam*', '#|#', '#');
    expect([words, stems, numbers]).toEqual([{ lampe: [0, 1] }, { lam: [2] }, [3, 4]]);
    expect(indexIn('lampe|#').numbers).toEqual([0]);
  });

  it('files many words that begin alike under what they begin with', () => {
    const many = 'laternenbau|laternenbad|laternenbus|laternenbug|laternenboot';
    expect(indexIn(`${many}|laternenbier`).families).toEqual({ laternenb: [0] });
    expect(indexIn(`${many}|laterne|lampe`).families).toEqual({});
    expect(Object.keys(indexIn(`${many}|laternenbier|laternax|lampe`).words)).toEqual(['laternax', 'lampe']);
    expect(indexIn('ba|be|bi|bo|bu|by|bra|bre|bri').families).toEqual({});
  });

  it('tells families apart that share a beginning, so that less of other languages leads to them', () => {
    const endings = ['e', 'em', 'en', 'er', 'es', 'este'];
    const both = ['laternenfoto', 'laternenphoto'].flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
    expect(indexIn(both.join('|')).families).toEqual({ laternenfotoe: [0], laternenphotoe: [0] });
    expect(indexIn(`${both.join('|')}|laternenglas`).families).toEqual({ laternen: [0] });
  });

  it('leads from such words to their phrases', () => {
    const phrase = 'laternenbau|laternenbad|laternenbar|laternenbus|laternenbug|laternenbox|laternenboot|laternenbier';
    const found = createLexicon([[createCompiler(german, {}).compile(phrase), 1]], german);
    expect(found.find(read('Laternenbad, Laternenbier, Laternenbaum, Laternen', german))).toHaveLength(2);
    expect(found.triggers).toEqual({ words: [], stems: ['laternenb'], ends: [], number: false });
  });
});

describe('a group', () => {
  const groups = createCompiler(german, {
    word: ['lampe'],
    stem: ['lam*'],
    end: ['*+bordell'],
    number: ['#'],
    phrases: ['alte lampe', 'lampe?'],
    both: ['alte lampe', 'lampe', 'laterne'],
  });

  it('has one pattern for all its single words, and one for each phrase', () => {
    const phrases = (name: string): string[] => groups.group(name).map((pattern) => pattern().phrase);
    expect(['word', 'stem', 'end', 'number'].flatMap(phrases)).toEqual(['<word>', '<stem>', '<end>', '<number>']);
    expect(phrases('phrases')).toEqual(['alte lampe', 'lampe?']);
    expect(phrases('both')).toEqual(['<both>', 'alte lampe']);
  });

  it('is compiled phrase by phrase, as each is asked for', () => {
    const [single, broken] = createCompiler(german, { faulty: ['lampe', 'alte <nowhere>'] }).group('faulty');
    expect(single!().phrase).toBe('<faulty>');
    expect(broken).toThrow('There is no group `nowhere`');
  });

  it.each([
    [{ own: ['<own>'] }],
    [{ own: ['alte <own>'] }],
    [{ own: ['<other>'], other: ['alte <own>'] }],
    [{ own: ['alte <other>'], other: ['lampe|<own>'] }],
  ])('cannot contain itself: %j', (recursive: Readonly<Record<string, readonly string[]>>) => {
    const compile = (): unknown =>
      createCompiler(german, recursive)
        .group('own')
        .map((pattern) => pattern());
    expect(compile).toThrow(/^The group `o\w+` contains itself$/);
  });

  it('takes two of its words where a conjunction joins them', () => {
    const both = createLexicon(
      groups.group('both').map((pattern) => [pattern, 1] as const),
      german,
    );
    const found = both.find(read('Lampe und Laterne', german));
    expect(found.map(({ first, last }) => [first, last])).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });
});

describe('find', () => {
  it('gives each match with its value, its pattern and its words', () => {
    const reading = read('an old lamp and two lamps', english);
    const found = lexicon('lamp/n', 'old lamp/n').find(reading);
    expect(found.map(({ value, first, last }) => [value, first, last])).toEqual([
      ['lamp/n', 2, 2],
      ['old lamp/n', 1, 2],
      ['lamp/n', 5, 5],
    ]);
    expect(found[1]!.pattern.phrase).toBe('old lamp/n');
    expect(found[1]!.words.map(({ element }) => element)).toEqual([0, 1]);
  });

  it('finds by the beginning and the end of a word, and by numbers', () => {
    expect(lexicon('porno*').find(read('a pornographer', english))).toHaveLength(1);
    expect(lexicon('porno*').find(read('a porn', english))).toHaveLength(0);
    expect(lexicon('# lamps').find(read('12 lamps, two lamps', english))).toHaveLength(1);
    expect(lexicon('#').find(read('a 4b c', english))).toHaveLength(1);
    expect(lexicon('#', '#|lamp').find(read('4', english))).toHaveLength(2);
    expect(lexicon('lam*', 'lam*|shop').find(read('lamp', english))).toHaveLength(2);
    expect(lexicon('lamp', 'lamp|shop').find(read('lamp', english))).toHaveLength(2);
    const ends = createLexicon([[createCompiler(german, {}).compile('*+bordell'), 1]], german);
    expect(ends.find(read('Das Kinderbordell, ein Bordell', german))).toHaveLength(2);
  });

  it('compiles a phrase when it has to', () => {
    const later = createLexicon([[() => compiler.compile('old lamp'), 1]], english);
    expect(later.find(read('an old lamp', english))).toHaveLength(1);
  });

  it('finds whatever may stand beside the rarest word of a phrase', () => {
    const text = 'lantern shops, lantern 4, lantern half sister, a pair of shoes lantern, lantern';
    const reading = read(text, english);
    const counts = ['lantern shop*', 'lantern #', 'lantern <kin>', '<long> lantern', 'old? lantern', 'lantern old?'];
    expect(counts.map((phrase) => lexicon(phrase).find(reading).length)).toEqual([1, 1, 1, 1, 5, 5]);
    expect(lexicon('<kin> of').find(read('sister and brother of', english))).toHaveLength(2);
    const ends = createLexicon([[createCompiler(german, {}).compile('laternen *+bordell'), 1]], german);
    expect(ends.find(read('laternen kinderbordell', german))).toHaveLength(1);
    expect(lexicon('<maybe>').find(read('here', english))).toHaveLength(1);
  });

  it('says whether there is any match', () => {
    expect(lexicon('lamp').matches(read('a lamp', english))).toBe(true);
    expect(lexicon('lamp').matches(read('a lamb', english))).toBe(false);
    expect(lexicon('lam*').matches(read('a lamp', english))).toBe(true);
    expect(lexicon('#').matches(read('a 4', english))).toBe(true);
    const ends = createLexicon([[createCompiler(german, {}).compile('*+bordell'), 1]], german);
    expect(ends.matches(read('Kinderbordell', german))).toBe(true);
  });

  it('takes several words of one slot as one', () => {
    const [match] = lexicon('<mixed> home').find(read('a young person home', english));
    expect(match!.words.map(({ element }) => element)).toEqual([0, 0, 1]);
  });
});

describe('what stands around a word', () => {
  const sourcesOf = (phrases: readonly string[]) =>
    phrases.map((phrase) => [compiler.compile(phrase), phrase] as const);
  const around = (phrases: readonly string[], text: string, word: string): string | undefined => {
    const reading = read(text, english);
    const at = reading.tokens.findIndex(({ key }) => key === word);
    const match = createAround(sourcesOf(phrases), english, asContext)?.match({ first: at, last: at }, reading);
    return match && text.slice(reading.tokens[match.first]!.start, reading.tokens[match.last]!.end);
  };

  it('gives the tightest of several contexts', () => {
    expect(around(['the ... <this>', 'old <this>'], 'the very old lamp', 'lamp')).toBe('old lamp');
    expect(around(['old <this>', 'the ... <this>'], 'the very old lamp', 'lamp')).toBe('old lamp');
  });

  it('passes over phrases that do not speak of the word', () => {
    expect(around(['old lamp'], 'an old lamp', 'lamp')).toBeUndefined();
  });

  it('needs every word of a context, but not the ones that may be missing', () => {
    expect(around(['big <this>'], 'an old lamp', 'lamp')).toBeUndefined();
    expect(around(['big? old <this>'], 'an old lamp', 'lamp')).toBe('old lamp');
    expect(around(['<long> and <this>'], 'a pair of shoes and lamp', 'lamp')).toBe('a pair of shoes and lamp');
    expect(around(['<long> and <this>'], 'a pair of socks and lamp', 'lamp')).toBeUndefined();
    expect(around(['old* <this>'], 'an older lamp', 'lamp')).toBe('older lamp');
    expect(around(['# <this>'], 'room 7 lamp', 'lamp')).toBe('7 lamp');
  });

  it('gives the first of several that are as tight', () => {
    expect(around(['old <this>', '<this> burns'], 'an old lamp burns', 'lamp')).toBe('old lamp');
    expect(around(['<this> burns', 'old <this>'], 'an old lamp burns', 'lamp')).toBe('lamp burns');
  });

  it('knows all contexts that a word leads to', () => {
    expect(around(['old <this> shines', 'very old <this>', 'old <this>'], 'an old lamp burns', 'lamp')).toBe(
      'old lamp',
    );
  });

  it('may have no word but the one that is judged', () => {
    expect(around(['big <this>', 'old? <this>'], 'an old lamp', 'lamp')).toBe('old lamp');
    expect(around(['big <this>', 'old? <this>'], 'a new lamp', 'lamp')).toBe('lamp');
  });

  it('takes the judged words as one, and only them', () => {
    const contexts = createAround(sourcesOf(['old <this> burns']), english, asContext);
    const match = (text: string, first: number, last: number): unknown =>
      contexts?.match({ first, last }, read(text, english));
    expect(match('the old table lamp burns', 2, 3)).toMatchObject({ first: 1, last: 4 });
    expect(match('the old table lamp burns', 3, 3)).toBeUndefined();
    expect(match('the old table lamp burns', 2, 2)).toBeUndefined();
  });

  it('are all contexts, or not all', () => {
    const always = (...phrases: string[]): boolean | undefined =>
      createAround(sourcesOf(phrases), english, asContext)?.always;
    expect([always('old <this>', '<this> burns'), always('old <this>', 'lamp')]).toEqual([true, false]);
    expect(always('lamp', 'old lamp')).toBeUndefined();
  });

  it('looks before and behind the word', () => {
    expect(around(['old <this> burns'], 'an old lamp burns', 'lamp')).toBe('old lamp burns');
    expect(around(['old <this> burns'], 'an old lamp shines', 'lamp')).toBeUndefined();
  });

  it('knows which element stands for the word', () => {
    expect(compiler.compile('old <this> ... burns').elements.map(({ kind }) => kind === 'this')).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is compiled when a text holds a word of it, if it is known what words these are', () => {
    const phrases = ['old <this>', '<this> burns', 'lamp'];
    const known = indexOf(phrases.map(compiler.compile), english);
    const asked: string[] = [];
    const sources = phrases.map((phrase) => [() => (asked.push(phrase), compiler.compile(phrase)), phrase] as const);
    const contexts = createAround(sources, english, asContext, known);
    const reading = read('an old lamp shines', english);
    expect(contexts?.match({ first: 2, last: 2 }, reading)).toMatchObject({ first: 1, last: 2 });
    expect(asked).toEqual(['old <this>']);
  });
});

describe('literal', () => {
  it('takes a title word by word, whatever its case and punctuation', () => {
    const title = createLexicon([[compiler.literal('Act (No. 2) of 1996, on lamps'), 1]], english, asContext);
    expect(title.find(read('the ACT No. 2 of 1996 on lamps', english))).toHaveLength(1);
    expect(title.find(read('the act no. 3 of 1996 on lamps', english))).toHaveLength(0);
  });

  it('lets up to eight words stand for an ellipsis', () => {
    const title = createLexicon([[compiler.literal('Directive … on lamps'), 1]], english, asContext);
    expect(title.find(read('Directive one two three four five six seven eight on lamps', english))).toHaveLength(1);
    expect(title.find(read('Directive 1 2 3 4 5 6 7 8 9 on lamps', english))).toHaveLength(0);
  });

  it('takes no words around a title', () => {
    const around = (text: string): unknown[] =>
      createLexicon([[compiler.literal(text), 1]], english, asContext)
        .find(read('the Act on lamps and lamps burn', english))
        .map(({ first, last, words }) => [first, last, words.flatMap(({ forms }) => forms)]);
    expect(around('Act on lamps')).toEqual([[1, 3, []]]);
    expect(around('Act on lamps …')).toEqual([[1, 3, []]]);
    expect(around('Act lamps')).toEqual([]);
  });

  it('knows a German title in the genitive', () => {
    const title = createLexicon([[createCompiler(german, {}).literal('Protokoll über Lampen'), 1]], german, asContext);
    expect(title.find(read('des Protokolls über Lampen', german))).toHaveLength(1);
  });
});
