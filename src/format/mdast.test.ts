import type { Nodes, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { brokenSegment, sourcePieces, type Block } from '../model/index.ts';
import { blocksFromMdast } from './mdast.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

describe('blocksFromMdast, on a tree that plugins have changed', () => {
  it('places the words of a text whose signs were made typographic', () => {
    const source = 'She said "child &amp; *youth*" -- no...\n  more';
    const [block] = read(source, (node) => {
      node.value = node.value
        .replace(/"(?=\w)/, '“')
        .replace('"', '”')
        .replace('--', '—')
        .replace('...', '…');
    });
    expect(block!.text).toBe('She said “child & youth” — no…\nmore');
    expect(written(source, block!, 'child')).toEqual(['child']);
    expect(written(source, block!, 'no')).toEqual(['no']);
    expect(written(source, block!, 'more')).toEqual(['more']);
  });

  it('gives the whole node as the place of words that were put in', () => {
    const source = '*one* two three';
    const [block] = read(source, (node) => void (node.value = node.value.replace('two', 'other')));
    expect(block!.text).toBe('one other three');
    expect(written(source, block!, 'other')).toEqual([' two three']);
    expect(written(source, block!, 'three')).toEqual([' two three']);
    expect(written(source, block!, 'one')).toEqual(['one']);
  });

  it('never takes a part of a word for the word', () => {
    const source = 'two children';
    const [block] = read(source, (node) => void (node.value = 'two child'));
    expect(written(source, block!, 'child')).toEqual([source]);
  });

  it('finds texts without a position between their neighbours', () => {
    const source = '# **one &amp; two** *three* fo&uuml;r **five** [sixth](u)\n\n| six |\n| - |\n\n> a\n> bird';
    const tree = parser.parse(source);
    splitTexts(tree, /(?<=i)/);
    const blocks = blocksFromMdast(tree, source);
    expect(blocks.map((block) => block.text)).toEqual(['one & two three foür five sixth', 'six', 'a\nbird']);
    expect(blocks.map((block) => brokenSegment(block, source))).toEqual([undefined, undefined, undefined]);
    expect(written(source, blocks[0]!, 'two')).toEqual(['two']);
    expect(written(source, blocks[0]!, 'foür five')).toEqual(['fo&uuml;r ', 'five']);
    expect(written(source, blocks[0]!, 'sixth')).toEqual(['sixth']);
    expect(written(source, blocks[1]!, 'six')).toEqual(['six']);
    expect(written(source, blocks[2]!, 'a\nbird')).toEqual(['a\n', 'bird']);
    const marked = blocks[0]!.marks.map(({ kind, text }) => `${kind} ${blocks[0]!.text.slice(text.start, text.end)}`);
    expect(marked).toEqual(['strong one & two', 'emphasis three', 'strong five', 'link sixth']);
  });

  it('leaves a gap for what stands nowhere in the source', () => {
    const source = '# Head *ing*\n\nText';
    const tree = parser.parse(source);
    const [heading] = tree.children;
    if (heading?.type === 'heading')
      heading.children.push({ type: 'link', url: '#h', children: [{ type: 'text', value: 'link' }] });
    tree.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'made' }] });
    expect(blocksFromMdast(tree, source).map((block) => block.text)).toEqual(['Head ing', 'Text']);
  });

  it('reads apart what was moved up', () => {
    const source = 'one *two* three';
    const tree = parser.parse(source);
    const [paragraph] = tree.children;
    if (paragraph?.type === 'paragraph') paragraph.children.reverse();
    const blocks = blocksFromMdast(tree, source);
    expect(blocks.map((block) => block.text)).toEqual([' three', 'two', 'one ']);
    expect(blocks.map((block) => brokenSegment(block, source))).toEqual([undefined, undefined, undefined]);
  });

  it('goes through nodes that it does not know', () => {
    const source = ':::note[La *bel*]\none two\n:::';
    const text = (value: string): Text => ({ type: 'text', value, position: place(source, value) });
    const directive = {
      type: 'containerDirective',
      children: [
        { type: 'paragraph', children: [text('La '), { type: 'emphasis', children: [text('bel')] }] },
        {
          type: 'paragraph',
          children: [{ type: 'textDirective', name: 'abbr', children: [text('one')] }, text(' two')],
        },
        { type: 'mdxFlowExpression', value: 'x' },
      ],
    };
    const blocks = blocksFromMdast(
      { type: 'root', children: [directive as unknown as Root['children'][number]] },
      source,
    );
    expect(blocks.map((block) => block.text)).toEqual(['La bel', 'one two']);
  });

  it('takes a tree of any depth', () => {
    let inner: Nodes = {
      type: 'paragraph',
      children: [{ type: 'text', value: 'deep', position: place('deep', 'deep') }],
    };
    for (let depth = 0; depth < 5000; depth++) inner = { type: 'blockquote', children: [inner] };
    const [block] = blocksFromMdast({ type: 'root', children: [inner] }, 'deep');
    expect(block).toMatchObject({ text: 'deep' });
    expect(block!.within).toHaveLength(5000);
  });

  it('passes over positions that are not in the source', () => {
    expect(blocksFromMdast(parser.parse('one two three'), 'one')).toEqual([]);
  });
});

function read(source: string, change: (node: Text) => void): Block[] {
  const tree = parser.parse(source);
  forEachText(tree, change);
  const blocks = blocksFromMdast(tree, source);
  expect(blocks.map((block) => brokenSegment(block, source)).filter(Boolean)).toEqual([]);
  return blocks;
}

function forEachText(node: Nodes, act: (text: Text) => void): void {
  if (node.type === 'text') act(node);
  if ('children' in node) for (const child of node.children) forEachText(child, act);
}

/** Replaces texts by texts without a position, as plugins that replace words do. */
function splitTexts(node: Nodes, separator: RegExp): void {
  if (!('children' in node)) return;
  for (const child of node.children) splitTexts(child, separator);
  const children: Nodes[] = node.children.flatMap((child): Nodes[] => {
    return child.type === 'text' ? child.value.split(separator).map((value) => ({ type: 'text', value })) : [child];
  });
  Object.assign(node, { children });
}

function place(source: string, part: string): NonNullable<Text['position']> {
  const start = source.indexOf(part);
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: start + part.length } };
}

function written(source: string, block: Block, part: string): string[] {
  const start = block.text.indexOf(part);
  return sourcePieces(block, { start, end: start + part.length }).map((piece) => source.slice(piece.start, piece.end));
}
