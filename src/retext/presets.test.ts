import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { Node } from 'unist';
import { VFile } from 'vfile';
import { describe, expect, it, vi } from 'vitest';
import type { Pack } from '../model/index.ts';
import { rehypeLuxlint, remarkLuxlint } from './index.ts';
import { presetEnglish, presetFrench, presetRecommended } from './presets.ts';

// The compiled packs are there only after a build.
vi.mock('luxlint/rules/en', () => ({ default: packs.en }));
vi.mock('luxlint/rules/fr', () => ({ default: packs.fr }));

const packs = vi.hoisted(() => ({ en: pack('en', 'child pornography'), fr: pack('fr', 'pornographie enfantine') }));
const before = JSON.stringify(packs);
const bilingual =
  'The police have found a lot of child pornography in the house.\n\nLa police a trouvé de la pornographie enfantine dans la maison.';

describe('presets', () => {
  it('check trees of any kind, each once', async () => {
    for (const pipeline of [
      unified().use(remarkParse).use(presetEnglish),
      unified().use(rehypeParse).use(presetEnglish),
      unified().use(retextEnglish).use(presetEnglish),
      unified().use(remarkParse).use(presetEnglish).use(remarkRehype),
      unified().use(remarkParse).use(remarkRehype).use(presetEnglish),
    ]) {
      expect(await found(pipeline, 'A child pornography.')).toEqual(['child pornography']);
    }
  });

  it('check their languages', async () => {
    expect(await found(unified().use(remarkParse).use(presetEnglish), bilingual)).toEqual(['child pornography']);
    expect(await found(unified().use(remarkParse).use(presetFrench), bilingual)).toEqual(['pornographie enfantine']);
    const both = ['child pornography', 'pornographie enfantine'];
    expect(await found(unified().use(remarkParse).use(presetRecommended), bilingual)).toEqual(both);
    expect(await found(unified().use(remarkParse).use(presetEnglish).use(presetFrench), bilingual)).toEqual(both);
    expect(await found(unified().use(remarkParse).use(remarkLuxlint).use(presetRecommended), bilingual)).toEqual(both);
  });

  it('take options of a plugin that is used as well', async () => {
    const off = { rules: { 'child-pornography': 'off' } } as const;
    expect(await found(unified().use(remarkParse).use(presetEnglish).use(remarkLuxlint, off), bilingual)).toEqual([]);
    const elsewhere = unified().use(remarkParse).use(presetEnglish).use(rehypeLuxlint, off);
    expect(await found(elsewhere, bilingual)).toEqual(['child pornography']);
  });

  it('give way to a pack that is named', async () => {
    const own = { ...packs.en, terms: pack('en', 'lot of').terms };
    const pipeline = unified()
      .use(remarkParse)
      .use(presetEnglish)
      .use(remarkLuxlint, { packs: [own] });
    expect(await found(pipeline, bilingual)).toEqual(['lot of']);
  });

  it('hold for copies of a processor, and leave the packs as they are', async () => {
    const base = unified().use(remarkParse).use(presetEnglish).freeze();
    const added = base().use(presetFrench);
    const both = ['child pornography', 'pornographie enfantine'];
    expect(await found(added, bilingual)).toEqual(both);
    expect(await found(added, bilingual)).toEqual(both);
    expect(await found(base, bilingual)).toEqual(['child pornography']);
    expect(JSON.stringify(packs)).toBe(before);
  });
});

async function found(
  pipeline: { parse(file: VFile): Node; run(tree: Node, file: VFile): Promise<Node> },
  text: string,
): Promise<(string | null | undefined)[]> {
  const file = new VFile(text);
  await pipeline.run(pipeline.parse(file), file);
  return file.messages.map(({ actual }) => actual);
}

function pack(language: string, term: string): Pack {
  return {
    language,
    groups: {},
    titles: [],
    sources: {},
    terms: [
      {
        id: 'child-pornography',
        status: 'avoid',
        kind: 'object',
        deprecated: [{ term }],
        preferred: [],
        why: 'The words hide that it is abuse.',
        sources: [],
        examples: [],
      },
    ],
  };
}
