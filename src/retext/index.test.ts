import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRetext from 'rehype-retext';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkRetext from 'remark-retext';
import retextEnglish from 'retext-english';
import retextLatin from 'retext-latin';
import { unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import { describe, expect, it } from 'vitest';
import { createLinter, type Finding, type Pack } from '../index.ts';
import { rehypeLuxlint, remarkLuxlint, retextLuxlint, type LuxlintMessage, type LuxlintOptions } from './index.ts';

/** A processor for any kind of tree. */
interface Pipeline {
  parse(file: VFile): Node;
  run(tree: Node, file: VFile): Promise<Node>;
}

const english: Pack = {
  language: 'en',
  groups: {},
  titles: [],
  sources: { A: { title: 'An authority', url: 'https://example.org/en' } },
  terms: [
    {
      id: 'child-pornography',
      status: 'avoid',
      kind: 'object',
      deprecated: [{ term: 'child pornography' }],
      preferred: [{ term: 'child sexual abuse material', when: 'always' }],
      why: 'The words hide that it is abuse.',
      sources: ['A'],
      examples: [],
    },
    {
      id: 'sex-tourist',
      status: 'caution',
      kind: 'person',
      deprecated: [{ term: 'sex tourist' }],
      preferred: [{ term: 'travelling child sex offender', when: 'always' }],
      why: 'The words sound like a holiday.',
      sources: ['A'],
      examples: [],
    },
  ],
};
const french: Pack = {
  ...english,
  language: 'fr',
  terms: [
    {
      ...english.terms[0]!,
      deprecated: [{ term: 'pornographie enfantine' }],
      preferred: [{ term: 'matériel d’abus sexuels d’enfants', when: 'toujours' }],
    },
  ],
};
const options: LuxlintOptions = { packs: [english] };

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).use(remarkLuxlint, options);
const html = unified().use(rehypeParse).use(rehypeLuxlint, options);
const language = unified().use(retextEnglish).use(retextLuxlint, options);
const toLanguage = unified().use(retextEnglish).use(retextLuxlint, options);
const bridgedMarkdown = unified().use(remarkParse).use(remarkRetext, toLanguage);
const bridgedHtml = unified().use(rehypeParse).use(rehypeRetext, toLanguage);

describe('messages', () => {
  it('say all that a finding says', async () => {
    const [message] = await check(markdown, 'A case of child pornography.');
    expect(message).toMatchObject({
      reason: 'Write “child sexual abuse material” instead of “child pornography”.',
      ruleId: 'child-pornography',
      source: 'luxlint',
      place: { start: { line: 1, column: 11, offset: 10 }, end: { line: 1, column: 28, offset: 27 } },
      line: 1,
      column: 11,
      actual: 'child pornography',
      expected: ['child sexual abuse material'],
      note: 'The words hide that it is abuse.',
      url: 'https://example.org/en',
      fatal: false,
      data: { language: 'en', status: 'avoid', severity: 'error', certainty: 'certain' },
    });
    expect(message!.data.suggestions).toMatchObject([
      { text: 'child sexual abuse material', edits: [{ start: 10, end: 27, text: 'child sexual abuse material' }] },
    ]);
    expect(JSON.parse(JSON.stringify(message))).toMatchObject({
      actual: 'child pornography',
      data: { status: 'avoid' },
    });
  });

  it('read well in a report', async () => {
    const file = await process(
      markdown,
      new VFile({ path: 'case.md', value: 'One child pornography.\n\nSome sex tourist.' }),
    );
    expect(reporter(file, { color: false })).toBe(
      [
        'case.md',
        '1:5-1:22 warning Write “child sexual abuse material” instead of “child pornography”. child-pornography luxlint',
        '3:6-3:17 warning Write “travelling child sex offender” instead of “sex tourist”.     sex-tourist       luxlint',
        '',
        '⚠ 2 warnings',
      ].join('\n'),
    );
  });

  it('stand in the order of the text, whatever the order of the tree', async () => {
    const text =
      '<table><tr><td>sex tourist</td></tr>child pornography</table><p>One <img alt="sex tourist"> child pornography';
    const offsets = (await check(html, text)).map(({ place }) => ('start' in place! ? place.start.offset : -1));
    expect(offsets).toHaveLength(4);
    expect(offsets).toEqual(offsets.toSorted((one, other) => one! - other!));
  });

  it('are fatal for errors alone, and only if asked for', async () => {
    const strict = unified()
      .use(remarkParse)
      .use(remarkLuxlint, { ...options, fatal: true });
    const messages = await check(strict, 'One child pornography, one sex tourist.');
    expect(messages.map(({ fatal }) => fatal)).toEqual([true, false]);
  });

  it('tell of notes only if asked for', async () => {
    const rules = { 'sex-tourist': 'info' } as const;
    const text = 'A sex tourist.';
    expect(
      await check(
        unified()
          .use(remarkParse)
          .use(remarkLuxlint, { ...options, rules }),
        text,
      ),
    ).toEqual([]);
    const [note] = await check(
      unified()
        .use(remarkParse)
        .use(remarkLuxlint, { ...options, rules, notes: true }),
      text,
    );
    expect(note).toMatchObject({ fatal: undefined, data: { severity: 'info' } });
  });
});

describe('remarkLuxlint', () => {
  const texts = [
    'A case of&nbsp;so-called child pornography',
    'L&eacute;sion: child **porn**ography, *child* [pornography](x "sex tourist")',
    '- one child\n  pornography\n- > two child\n  > pornography',
    'A \\*star\\* of child porno&shy;graphy\r\nand sex\r\ntourist &#x1F600; child pornography',
    '| a | b |\n| - | - |\n| child pornography | \\| sex tourist |\n\nNote[^1]\n\n[^1]: A child\n    pornography',
    '---\ntitle: A &amp; child pornography\nlang: en\n---\n\n# The child pornography',
    '---\nlang: fr\n---\n\nA child pornography',
    '![child pornography &amp; sex tourist](x)\n\n<div title="child pornography">sex tourist</div>\n',
    '\u{1F600} child pornography\n\n    sex tourist\n\n`child pornography`',
  ];

  it('finds what the library finds, at the same places', async () => {
    const linter = createLinter(options as { packs: Pack[] });
    let found = 0;
    for (const text of texts) {
      const { findings } = linter.lint(text);
      const messages = await check(markdown, text);
      found += findings.length;
      expect(messages.map(essence)).toEqual(findings.toSorted(byPlace).map(essence));
    }
    expect(found).toBeGreaterThan(15);
  });

  it('counts as unified does where a file starts with a byte order mark', async () => {
    const file = new VFile('\ufeff**child pornography** and a sex tourist');
    const tree = markdown.parse(file);
    await markdown.run(tree, file);
    const [paragraph] = tree.children;
    const strong = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
    expect(file.messages[0]!.place).toEqual(strong?.type === 'strong' ? strong.children[0]!.position : undefined);
    expect(file.messages[1]!.place).toMatchObject({ start: { line: 1, column: 29, offset: 28 } });
  });

  it('passes over what other plugins made up, and finds what they left', async () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(() => (tree: Root) => {
        tree.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: 'child pornography' }] });
      })
      .use(remarkLuxlint, options);
    expect(await placed(pipeline, 'A child pornography')).toEqual(['child pornography']);
  });
});

describe('rehypeLuxlint', () => {
  it('finds what the library finds, at the same places', async () => {
    const linter = createLinter(options as { packs: Pack[] });
    const text =
      '<html lang="en"><title>A &amp; child pornography</title><p>&eacute; child\r\n<b>porn</b>ography<br>sex tourist</p>' +
      '<img alt="a &lt;sex tourist&gt;"><hr><table>sex tourist<tr><td>child pornography</table><!-- child pornography -->';
    const { findings } = linter.lint(text, { format: 'html' });
    expect(findings).toHaveLength(6);
    expect((await check(html, text)).map(essence)).toEqual(findings.toSorted(byPlace).map(essence));
  });

  it('counts as unified does where a file starts with a byte order mark', async () => {
    const file = new VFile('\ufeff<p>child pornography');
    const tree = html.parse(file);
    await html.run(tree, file);
    expect(String(file).slice(4, 21)).toBe('child pornography');
    expect(file.messages[0]!.place).toMatchObject({ start: { line: 1, column: 5, offset: 4 }, end: { offset: 21 } });
  });

  it('offers no edits where only a range is known', async () => {
    const text = '<table>Ten cases of child pornography<tr><td>cell</td></tr> were seen</table>';
    const [message] = await check(html, text);
    expect(slice(text, message!)).toBe('Ten cases of child pornography<tr><td>cell</td></tr> were seen');
    expect(message).toMatchObject({
      actual: 'child pornography',
      data: { suggestions: [{ text: 'child sexual abuse material', safe: false, edits: [] }] },
    });
  });

  it('checks what remark-rehype makes of Markdown, at places in the Markdown', async () => {
    const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeLuxlint, options);
    const text =
      'A&amp;B child **porn**ography\n> a child\n> pornography and \\*sex tourist\n\n| child pornography |\n| - |\n| sex tourist |';
    expect(await placed(pipeline, text)).toEqual([
      'child **porn**ography',
      'child\n> pornography',
      'sex tourist',
      'child pornography',
      'sex tourist',
    ]);
    const [message] = await check(pipeline, `\ufeff${text}`);
    expect(message!.place).toMatchObject({ start: { offset: 8 } });
  });
});

describe('retextLuxlint', () => {
  it('gives exact places in plain text', async () => {
    const text =
      'One \u{1F600} child pornography.\r\nTwo child\r\npornography. (Sex tourist)\r\n\r\nCHILD PORNO\u00adGRAPHY';
    for (const pipeline of [language, unified().use(retextLatin).use(retextLuxlint, options)]) {
      expect(await placed(pipeline, text)).toEqual([
        'child pornography',
        'child\r\npornography',
        'Sex tourist',
        'CHILD PORNO\u00adGRAPHY',
      ]);
      expect(await placed(pipeline, `\ufeff${text}`)).toEqual(await placed(pipeline, text));
    }
  });

  it('gives exact edits in plain text', async () => {
    const text = 'We seized child pornography.';
    const [message] = await check(language, text);
    expect(apply(text, message!)).toBe('We seized child sexual abuse material.');
  });

  it('counts as unified does where a file starts with a byte order mark', async () => {
    const [message] = await check(language, '\ufeffchild pornography');
    expect(message!.place).toMatchObject({ start: { line: 1, column: 2, offset: 1 }, end: { offset: 18 } });
  });

  it('knows code that a bridge left in the text', async () => {
    expect(await check(bridgedMarkdown, 'Search for `child pornography` here.')).toEqual([]);
  });

  const bridged: [title: string, pipeline: Pipeline, text: string, places: string[]][] = [
    [
      'Markdown',
      bridgedMarkdown,
      'A *child* pornography.\n\n# child **porn**ography',
      ['child* pornography', 'child **porn**ography'],
    ],
    [
      'HTML',
      bridgedHtml,
      '<p>A <i>child</i> pornography.<p>child pornography',
      ['child</i> pornography', 'child pornography'],
    ],
  ];
  it.each(bridged)('keeps places that a bridge from %s got right', async (_, pipeline, text, places) => {
    const messages = await check(pipeline, text);
    expect(messages.map((message) => slice(text, message))).toEqual(places);
    for (const { note } of messages) expect(note).toBe('The words hide that it is abuse.');
  });

  const drifted: [title: string, pipeline: Pipeline, text: string, sentence: string][] = [
    [
      'a reference in Markdown',
      bridgedMarkdown,
      'First.\n\nIt is so&shy;called child pornography, they say.',
      'It is so&shy;called child pornography, th',
    ],
    [
      'a wrapped quotation in Markdown',
      bridgedMarkdown,
      '> It is a\n> wrapped child\n> pornography, they say.',
      'It is a\n> wrapped child\n> pornography, they',
    ],
    [
      'a reference in HTML',
      bridgedHtml,
      '<p>First.<p>It is &quot;so&quot; a child pornography, they say.',
      'It is &quot;so&quot; a child pornography,',
    ],
    [
      'CRLF in HTML',
      bridgedHtml,
      '<p>It is a\r\nwrapped child\r\npornography, they say.',
      'It is a\r\nwrapped child\r\npornography, they sa',
    ],
  ];
  it.each(drifted)('reports the sentence, and says so, behind %s', async (_, pipeline, text, sentence) => {
    const [message, ...rest] = await check(pipeline, text);
    expect(rest).toEqual([]);
    expect(slice(text, message!)).toContain(sentence);
    expect(message).toMatchObject({
      actual: 'child pornography',
      expected: ['child sexual abuse material'],
      note: 'The words hide that it is abuse. This is the place of the sentence: the positions of the words do not agree with the file.',
    });
    expect(message!.data.suggestions).toMatchObject([{ text: 'child sexual abuse material', safe: false, edits: [] }]);
  });

  it('never gives a place that does not read as the words', async () => {
    const fillings = ['', '&amp; ', '&eacute;', '\\* ', '> ', '\r\n', '*a* ', 'a\n  ', '- ', '`b` ', '[c](d) '];
    for (const before of fillings) {
      for (const between of fillings) {
        const text = `${before}see child pornography ${between}and child pornography now`;
        const messages = [...(await check(bridgedMarkdown, text)), ...(await check(bridgedHtml, text))];
        const sure = messages.filter(({ note }) => !note!.includes('place of the sentence'));
        expect(new Set([...sure.map((message) => slice(text, message)), 'child pornography']).size).toBe(1);
      }
    }
  });
});

describe('trees without places', () => {
  const cases: [title: string, pipeline: Pipeline, text: string][] = [
    [
      'Markdown',
      markdown,
      'One **child** pornography\n\n| a |\n| - |\n| sex tourist |\n\n![sex tourist](x) <!-- child pornography -->',
    ],
    [
      'HTML',
      html,
      '<title>child pornography</title><p>One <b>sex</b> tourist<img alt="sex tourist"><!-- child pornography -->',
    ],
    ['language', language, 'One child pornography. Two.\n\nA sex tourist, a sex tourist.'],
  ];

  it.each(cases)('are checked all the same: %s', async (_, pipeline, text) => {
    const messages = await run(pipeline, withoutPositions(pipeline.parse(new VFile(text))), new VFile(text));
    expect(messages.map(({ actual }) => actual).toSorted()).toEqual([
      'child pornography',
      'sex tourist',
      'sex tourist',
    ]);
    for (const { place, note, data } of messages) {
      expect(place).toBeUndefined();
      expect(note).toContain('The place is not known');
      expect(data.suggestions.flatMap(({ edits }) => edits)).toEqual([]);
    }
  });

  it.each(cases)('are as good as those of another text: %s', async (_, pipeline, text) => {
    const messages = await run(pipeline, pipeline.parse(new VFile(text)), new VFile('Other.'));
    expect(messages.map(({ actual }) => actual).toSorted()).toEqual([
      'child pornography',
      'sex tourist',
      'sex tourist',
    ]);
    for (const { place } of messages) expect(place).toBeUndefined();
  });

  it('are checked at any depth', async () => {
    for (const [pipeline, around, inner] of [
      [
        markdown,
        { type: 'blockquote' },
        { type: 'paragraph', children: [{ type: 'text', value: 'child pornography' }] },
      ],
      [html, { type: 'element', tagName: 'div', properties: {} }, { type: 'text', value: 'child pornography' }],
    ] as const) {
      let node: object = inner;
      for (let depth = 0; depth < 8000; depth++) node = { ...around, children: [node] };
      const messages = await run(pipeline, { type: 'root', children: [node] } as Node, new VFile(''));
      expect(messages).toHaveLength(1);
    }
  });
});

describe('plugins together', () => {
  it('report nothing twice, neither in one pipeline nor over several', async () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkLuxlint, options)
      .use(remarkLuxlint, options)
      .use(remarkRehype)
      .use(rehypeLuxlint, options);
    const file = new VFile('A child pornography and a child pornography.');
    for (let times = 0; times < 2; times++) await process(pipeline, file);
    expect(file.messages).toHaveLength(2);
  });

  it('report different findings without a place, though they look alike', async () => {
    const tree = withoutPositions(markdown.parse('child pornography\n\nchild pornography'));
    const file = new VFile('');
    await run(markdown, tree, file);
    expect(await run(markdown, tree, file)).toHaveLength(2);
  });

  it('leave a tree to the one that checks its kind', async () => {
    const pipeline = unified().use(remarkParse).use(rehypeLuxlint, options).use(remarkLuxlint, options);
    expect(await placed(pipeline, 'A child pornography')).toEqual(['child pornography']);
  });

  it('check in all languages of their packs', async () => {
    const pipeline = unified()
      .use(remarkParse)
      .use(remarkLuxlint, { packs: [english, french] });
    const text =
      'The police have found a lot of child pornography in the house.\n\nLa police a trouvé de la pornographie enfantine dans la maison.';
    expect(await placed(pipeline, text)).toEqual([
      'child pornography',
      expect.stringContaining('pornographie enfantine'),
    ]);
  });
});

describe('mistakes', () => {
  it('are named: a tree of another kind', async () => {
    const failure = { name: 'Failure', code: 'tree-unexpected' };
    await expect(check(unified().use(remarkParse).use(rehypeLuxlint, options), 'A text')).rejects.toMatchObject(
      failure,
    );
    await expect(check(unified().use(rehypeParse).use(remarkLuxlint, options), 'A text')).rejects.toMatchObject(
      failure,
    );
    await expect(check(unified().use(retextEnglish).use(remarkLuxlint, options), 'A text')).rejects.toMatchObject(
      failure,
    );
    await expect(check(unified().use(remarkParse).use(retextLuxlint, options), 'A text')).rejects.toMatchObject(
      failure,
    );
  });

  it('are named: no packs, unknown rules and languages', async () => {
    for (const [settings, code] of [
      [undefined, 'packs-missing'],
      [{ ...options, rules: { nothing: 'off' } }, 'rule-unknown'],
      [{ ...options, language: 'xx' }, 'language-unknown'],
    ] as const) {
      const pipeline = unified().use(remarkParse).use(remarkLuxlint, settings);
      await expect(check(pipeline, 'A text')).rejects.toMatchObject({ name: 'Failure', code });
    }
  });

  it('are none: empty texts', async () => {
    for (const pipeline of [markdown, html, language, bridgedMarkdown]) expect(await check(pipeline, '')).toEqual([]);
  });
});

async function check(pipeline: Pipeline, text: string): Promise<LuxlintMessage[]> {
  return messagesOf(await process(pipeline, new VFile(text)));
}

async function process(pipeline: Pipeline, file: VFile): Promise<VFile> {
  await pipeline.run(pipeline.parse(file), file);
  return file;
}

async function run(pipeline: Pipeline, tree: Node, file: VFile): Promise<LuxlintMessage[]> {
  await pipeline.run(tree, file);
  return messagesOf(file);
}

function messagesOf(file: VFile): LuxlintMessage[] {
  return file.messages as LuxlintMessage[];
}

/** What stands at the places of all messages. */
async function placed(pipeline: Pipeline, text: string): Promise<string[]> {
  return (await check(pipeline, text)).map((message) => slice(text, message));
}

function essence({ ruleId, place, actual, note }: LuxlintMessage | Finding): object {
  return { ruleId, place, actual, note };
}

function byPlace(one: Finding, other: Finding): number {
  return one.place.start.offset - other.place.start.offset;
}

function slice(text: string, { place }: LuxlintMessage): string {
  return place && 'start' in place ? text.slice(place.start.offset, place.end.offset) : '';
}

function apply(text: string, { data }: LuxlintMessage): string {
  return data.suggestions[0]!.edits.reduceRight(
    (done, { start, end, text: wording }) => done.slice(0, start) + wording + done.slice(end),
    text,
  );
}

function withoutPositions(tree: Node): Node {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))) as Node;
}
