import { array, assert, constantFrom, nat, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenSegment, sourcePieces, sourceSpan, type Block } from '../model/index.ts';
import { html } from './html.ts';
import { sketch } from './sketch.ts';

describe('html, what is read', () => {
  it('reads each paragraph, heading, item and cell as a block of its own', () => {
    const source =
      '<h2>Results</h2><p>First.<p>Second.<ul><li>Item<li>Other</ul><table><caption>Cases</caption><tr><th>Year<td>2020</table>';
    expect(summary(source)).toEqual([
      'heading 2: Results',
      'paragraph: First.',
      'paragraph: Second.',
      'paragraph in list, item 0: Item',
      'paragraph in list, item 1: Other',
      'caption in table: Cases',
      'paragraph in table, cell 0 0: Year',
      'paragraph in table, cell 0 1: 2020',
    ]);
  });

  it('parts text before, in and after a block inside another', () => {
    expect(summary('<div>before <p>inside</p> after</div>')).toEqual([
      'paragraph: before',
      'paragraph: inside',
      'paragraph: after',
    ]);
  });

  it('reads titles, descriptions, metadata, form texts and comments', () => {
    const source =
      '<head><title>Report</title><meta name="description" content="A summary"><meta name="robots" content="none"></head>' +
      '<img src="x" alt="A map"><abbr title="Long form">LF</abbr><button aria-label="Close it">x</button>' +
      '<textarea placeholder="Your words">Typed</textarea><select><option>Choice</select>' +
      '<dl><dt>Term<dd>Meaning</dl><figure><figcaption>Figure</figcaption></figure><!-- aside -->';
    expect(summary(source)).toEqual([
      'title: Report',
      'metadata: A summary',
      'description: A map',
      'title: Long form',
      'paragraph: LF',
      'description: Close it',
      'paragraph: x',
      'description: Your words',
      'paragraph: Typed',
      'paragraph: Choice',
      'paragraph in list, item 0: Term',
      'paragraph in list, item 1: Meaning',
      'caption: Figure',
      'comment:  aside ',
    ]);
  });

  it('keeps code apart and leaves scripts, styles and templates out', () => {
    const source =
      '<p>Run <code>check</code> now<pre>line one\n  line two</pre><script>let word;</script><style>p{}</style><template>word</template>';
    const [paragraph, code, ...rest] = html.read(source).blocks;
    expect(rest).toEqual([]);
    expect(code).toMatchObject({ kind: 'code', text: 'line one\n  line two' });
    expect(marked(paragraph!)).toEqual(['code: check']);
  });

  it('leaves out what is shown to nobody, with all that stands in it', () => {
    const source =
      '<p hidden>a<p HIDDEN="">b<div hidden=hidden title="c"><p>d</div><p>e<span hidden>f</span>g<p hidden="until-found">h';
    expect(texts(source)).toEqual(['eg', 'h']);
  });

  it('knows what text is set as, across block boundaries as well', () => {
    const source = '<b>one <a href="x">two</a><p>three <del>four</del></b> <a>five</a> <i><em>six</em></i>';
    expect(html.read(source).blocks.map(marked)).toEqual([
      ['strong: one two', 'link: two'],
      ['strong: three four', 'deleted: four', 'emphasis: six'],
    ]);
  });

  it('knows links whose text is their address', () => {
    const source =
      '<a href="https://example.org">example.org</a>, <a href="mailto:a@b.org">a@b.org</a>, <a href="x">y</a>';
    expect(marked(html.read(source).blocks[0]!)).toEqual(['address: example.org', 'address: a@b.org', 'link: y']);
  });

  it('knows quotes, footnotes and nested lists', () => {
    const source =
      '<blockquote><p>Said</p></blockquote><ol><li>a<ul><li>b</ul></ol><section data-footnotes><p>Note</p></section>';
    expect(summary(source)).toEqual([
      'paragraph in quote: Said',
      'paragraph in ordered list, item 0: a',
      'paragraph in ordered list, item 0, list, item 0: b',
      'paragraph in footnote: Note',
    ]);
  });

  it('counts columns past cells that are wide or reach down', () => {
    const source =
      '<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td><table><tr><td>f</table></table>';
    expect(summary(source).map((line) => line.replace('paragraph in table, ', ''))).toEqual([
      'cell 0 0: a',
      'cell 0 2: b',
      'cell 1 2: c',
      'cell 2 0: d',
      'cell 2 1: e',
      'cell 2 2, table, cell 0 0: f',
    ]);
  });

  it('shows white space as a browser does', () => {
    expect(texts('<p>\n  one\n   two  <b> three </b>\n <i>four</i>\n</p>')).toEqual(['one\ntwo three four']);
    expect(texts('<p>one<br>two <wbr>three<br><br>four')).toEqual(['one\ntwo three', 'four']);
  });

  it('reads the tags of <q> as the quotation marks that browsers show', () => {
    const source = '<p>He said <q lang="en">no <i>more</i></q>.';
    expect(texts(source)).toEqual(['He said “no more”.']);
    expect(placed(source, '“')).toEqual(['<q lang="en">']);
    expect(placed(source, '”')).toEqual(['</q>']);
  });
});

describe('html, languages', () => {
  it('takes the language of the document from its root', () => {
    expect(html.read('<html lang=" fr-LU "><p>Un').language).toBe('fr-LU');
    expect(html.read('<p>Un')).not.toHaveProperty('language');
  });

  it('takes the language of a block from the nearest element that declares one', () => {
    const source =
      '<html lang="en"><p>One<div lang="fr"><p>Deux<p lang="">Three</div><p>Four <i lang="la">et alia</i><p>';
    expect(html.read(source).blocks.map((block) => block.language)).toEqual(['en', 'fr', undefined, 'en']);
  });

  it('takes the language of an inline element where it holds all the words', () => {
    expect(html.read('<p lang="en"><span lang="fr">Un <b>deux</b></span>').blocks[0]!.language).toBe('fr');
  });
});

describe('html, places', () => {
  const cases: [title: string, source: string, word: string, pieces: string[]][] = [
    ['plain', '<p>a planted word', 'planted', ['planted']],
    ['after references', '<p>&eacute;t&eacute; &amp; &#x1F600; &nbsp;planted', 'planted', ['planted']],
    ['with a reference inside', '<p>plant&eacute;d', 'plantéd', ['plant&eacute;d']],
    ['after unfinished and unknown references', '<p>&amp a &bogus; &notit; & &#233 planted', 'planted', ['planted']],
    ['after forbidden references', '<p>&#0; &#x80; &#xD800; &#x110000; planted', 'planted', ['planted']],
    ['after a reference to a carriage return', '<p>a&#13;\r\nplanted', 'planted', ['planted']],
    ['after CRLF', '<p>one\r\ntwo\r\nplanted', 'planted', ['planted']],
    ['across CRLF', '<p>one\r\nplanted\r\nword', 'planted\nword', ['planted\r\nword']],
    ['across a lone carriage return', '<p>planted\rword', 'planted\nword', ['planted\rword']],
    ['split by a tag', '<p>plan<b>ted</b>', 'planted', ['plan', 'ted']],
    ['split by a comment', '<p>plan<!-- - -->ted', 'planted', ['plan', 'ted']],
    ['split by <wbr>', '<p>plan<wbr>ted', 'planted', ['plan', 'ted']],
    ['with soft hyphens', '<p>plan&shy;t\u00aded', 'planted', ['plan', 't', 'ed']],
    ['across <br>', '<p>planted<br>word', 'planted\nword', ['planted<br>word']],
    ['in wrongly nested tags', '<p><b>one <i>plan</b>ted</i>', 'planted', ['plan', 'ted']],
    ['after an astral character', '<p>\u{1F600} planted', 'planted', ['planted']],
    ['after a dropped end tag', '<p>one</x> planted', 'planted', ['planted']],
    ['split by a dropped end tag', '<p>plan</x>ted', 'planted', ['plan', 'ted']],
    ['after the end of the body', '<body>one</body> planted', 'planted', ['planted']],
    ['after NUL', '<p>one\0 planted', 'planted', ['planted']],
    ['after NUL in a form field', '<textarea>a<b>\0 planted', 'planted', ['planted']],
    ['after the line break that begins <pre>', '<pre>\r\n\r\nplanted</pre>', 'planted', ['planted']],
    ['that begins a form field with a reference', '<textarea>\n&#112;lan<b>ted', 'plan<b>ted', ['&#112;lan<b>ted']],
    ['in a reference after dropped white space', '\r\n  &#112;lanted', 'planted', ['&#112;lanted']],
    ['in a reference after that line break', '<pre>\n&#112;lanted</pre>', 'planted', ['&#112;lanted']],
    ['in character data', '<svg><desc><![CDATA[a & planted]]> b</desc></svg>', 'planted', ['planted']],
    ['in text moved out of a table', '<table>one <tr>planted<td>cell</table>', 'planted', ['planted']],
    ['in a title', '<title>A &amp; planted</title>', 'planted', ['planted']],
    ['in a description', '<img src=x alt="a &quot;planted&quot;">', 'planted', ['planted']],
    ['in a description in single quotes', '<img alt = \'planted &amp;amp\' title="planting">', 'planted', ['planted']],
    ['in a description without quotes', '<img/title=x/alt=a&amp;planted>', 'planted', ['planted']],
    ['in a description with open references', '<img alt="?a=1&copy=2&amp planted">', 'planted', ['planted']],
    ['in a description over lines', '<img\r\nalt="one\r\nplanted">', 'planted', ['planted']],
    ['in the first of two descriptions', '<img alt="planted" ALT="planted">', 'planted', ['planted']],
    ['in metadata', '<meta content="planted" name=Description>', 'planted', ['planted']],
    ['in a comment', '<!--a &amp; planted-->', 'planted', ['planted']],
    ['in a comment that never ends', '<!--a planted', 'planted', ['planted']],
    ['in what browsers take for a comment', '<!a planted>', 'planted', ['planted']],
    ['in a heading of an implied document', '\n<h1 lang=en>planted', 'planted', ['planted']],
  ];

  for (const [title, source, word, pieces] of cases) {
    it(`keeps the place of a word ${title}`, () => {
      expect(
        html
          .read(source)
          .blocks.map((block) => brokenSegment(block, source))
          .join(''),
      ).toBe('');
      expect(placed(source, word)).toEqual(pieces);
    });
  }

  it('gives text that was pulled together from several places the range of them all', () => {
    const source = '<table>one<tr><td>cell</td></tr>two</table>';
    expect(placed(source, 'onetwo')).toEqual(['one<tr><td>cell</td></tr>two']);
  });

  it('reads an attribute once, though its element is repeated', () => {
    expect(texts('<p><b title="word">one<p>two</b>')).toEqual(['word', 'one', 'two']);
  });
});

describe('html, any input', () => {
  it('reads documents nested deeper than any stack', () => {
    for (const tag of ['blockquote', 'span']) {
      const source = `<p>start</p>${`<${tag}>`.repeat(100_000)}child <b>play</b>ing`;
      expect(placed(source, 'child playing')).toEqual(['child ', 'play', 'ing']);
    }
  });

  it('keeps the contract of blocks for any soup of tags', () => {
    assert(
      property(array(constantFrom(...soup), { maxLength: 30 }), (tokens) => {
        const source = tokens.join('');
        expect(
          html
            .read(source)
            .blocks.map((block) => brokenSegment(block, source))
            .join(''),
        ).toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('shows every word in the sketch of its source', () => {
    assert(
      property(array(constantFrom(...clearSoup), { maxLength: 12 }), (tokens) => {
        const source = tokens.join('');
        const views = sketch(source);
        const words = html.read(source).blocks.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
        const hidden = words.filter((word) => views?.every((view) => !view.includes(word)));
        expect(hidden).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is sketched at once, however long a run of signs is', () => {
    for (const signs of [
      '][',
      '](',
      '[^',
      '*',
      '<b>',
      '<b ',
      '<tr>',
      '<tr ',
      '<tr><b>',
      'a<b><',
      'a</td',
      'a][*',
      '<!--',
      '\\',
    ]) {
      const source = `a${signs.repeat(20_000)} end`;
      expect(sketch(source)?.[0] ?? source).toBe(source);
    }
  });

  it('never throws, whatever the text', () => {
    assert(
      property(string({ unit: 'binary' }), (source) => {
        expect(html.read(source).source).toBe(source);
      }),
    );
  });

  it('keeps the place of every word of a document', () => {
    assert(
      property(anyDocument, (pieces) => {
        const { source, words } = write(pieces);
        const { blocks } = html.read(source);
        for (const { text, start, end } of words) {
          const at = blocks
            .map((block) => ({ block, start: block.text.indexOf(text) }))
            .find((found) => found.start >= 0);
          const place = at && sourceSpan(at.block, { start: at.start, end: at.start + text.length });
          expect({ text, ...place }).toEqual({ text, start, end });
        }
      }),
      { numRuns: 500 },
    );
  });
});

const tags =
  '<p> </p> <b> </b> <i> </i> <table> <tr> <td> </td> </table> <caption> <ul> <li> </ul> <q> </q> <br> </br> <wbr> <pre> </pre> ' +
  '<textarea> </textarea> <svg> <title> </title> </svg> <math> <mi> <select> <option> </select> </body> </html> <head> </x> <!x> <?x?>';
const attributes = ['<a href=x>', '</a>', '<img alt="a &amp; b" title=c>', '<html lang=fr title=d>', '<body title=e>'];
const fragments =
  '<![CDATA[|]]>|<!--|-->|</ >|<|&|"|\'|>|&amp|&eacute;|&#|&shy;|word| |\n|\r\n|\r|\0|\t|é|e\u0301|\u0301|\u{1F600}|\u00ad|\ufeff|1';
const soup = tags.split(' ').concat(attributes, fragments.split('|'), '\ud800');

/** Tokens of which a sketch need not be unsure. */
const clear =
  'word|word|other|é| |\n|<i title="a>b">|<i title>|<tr class=a>|<!-- -->|<!-- > -->|<script>|</script>|<STYLE>|</STYLE>|<iframe>|</iframe>|' +
  '>|*|<|"|</b >|<b/>|<b\n>|\0';
const clearSoup = tags.split(' ').concat(clear.split('|'));

/** A piece of a document: markup or filling, or a word in one of the ways to write it. */
type Piece = { markup: string } | { way: number };

const ways: ((word: string) => string)[] = [
  (word) => word,
  (word) => `${word[0]}<b>${word.slice(1)}</b>`,
  (word) => `<i>${word.slice(0, 2)}</i>${word.slice(2)}`,
  (word) => `${word.slice(0, 2)}&shy;${word.slice(2)}`,
  (word) => `${word.slice(0, 2)}<wbr>${word.slice(2)}`,
  (word) => `&#${word.codePointAt(0)};${word.slice(1)}`,
  (word) => `${word.slice(0, -1)}&#x${word.codePointAt(word.length - 1)!.toString(16)};`,
];

const filling =
  '<p>|</p><p>|<div>|</div>|<h2>|</h2>|<blockquote>|<ul><li>|<li>|</ul>|<br>|\r\n  |<table><tr><td>|<td>|<tr><td>|</table>|&amp; |&copy |' +
  '&bogus; |& |\u{1F600} |<!-- - -->|<pre>\n|</pre>|<img alt="&eacute;">|<span lang="fr">|</span>|</x>|\0 |« |x < y |\t';

const anyDocument = array(
  oneof(record({ way: nat(ways.length - 1) }), record({ markup: constantFrom(...filling.split('|')) })),
  { maxLength: 25 },
);

function write(pieces: readonly Piece[]): { source: string; words: { text: string; start: number; end: number }[] } {
  let source = '';
  const words = pieces.flatMap((piece, index) => {
    if ('markup' in piece) {
      source += piece.markup;
      return [];
    }
    const text = `word${String.fromCodePoint(0x4e00 + index)}s`;
    const written = ways[piece.way]!(text);
    const start = source.length + (written.startsWith('<i>') ? 3 : 0);
    const end = source.length + written.length - (written.endsWith('</b>') ? 4 : 0);
    source += `${written} `;
    return [{ text, start, end }];
  });
  return { source, words };
}

function texts(source: string): string[] {
  return html.read(source).blocks.map((block) => block.text);
}

function summary(source: string): string[] {
  return html.read(source).blocks.map(({ kind, depth, within, text }) => {
    const where = within.map((container) => {
      if (container.kind === 'cell') return `cell ${container.row} ${container.column}`;
      if (container.kind === 'item') return `item ${container.index}`;
      return container.kind === 'list' && container.ordered ? 'ordered list' : container.kind;
    });
    return `${kind}${depth ? ` ${depth}` : ''}${where.length > 0 ? ` in ${where.join(', ')}` : ''}: ${text}`;
  });
}

function marked({ marks, text }: Block): string[] {
  return marks.map((mark) => `${mark.kind}: ${text.slice(mark.text.start, mark.text.end)}`);
}

/** The pieces of source that a word was read from, where it is first read. */
function placed(source: string, word: string): string[] | undefined {
  const block = html.read(source).blocks.find(({ text }) => text.includes(word));
  const start = block?.text.indexOf(word) ?? 0;
  return (
    block &&
    sourcePieces(block, { start, end: start + word.length }).map((piece) => source.slice(piece.start, piece.end))
  );
}
