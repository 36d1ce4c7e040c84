import { describe, expect, it } from 'vitest';
import { loadPacks } from '../develop/packs.ts';
import { unmark } from '../engine/index.ts';
import { createLinter } from '../index.ts';

const linter = createLinter({ packs: loadPacks(['de', 'es', 'it', 'nl', 'pt']) });

/** Checks texts in which each finding stands in `[[ ]]`. */
function all(cases: readonly string[]): void {
  it.each(cases)('%s', (marked) => {
    const { text, marked: spans } = unmark(marked);
    const findings = linter.lint(text).findings.filter(({ severity }) => severity !== 'info');
    expect(findings.map(({ place }) => place.start.offset)).toEqual(spans.map(([start]) => start));
  });
}

describe('what a court or money hints at', () => {
  all([
    'Vor dem Landgericht nannte das Mädchen, vierzehn, die Namen der [[Kunden]].',
    'La niña de once años no conocía a los [[clientes]]; la fiscalía pide nueve años.',
    'La bambina aveva undici anni; il tribunale ha sentito due [[clienti]].',
    'Het meisje was elf; de rechtbank hoorde twee [[klanten]].',
    'A menina tinha onze anos; o tribunal ouviu dois [[clientes]].',
  ]);
});

describe('a shop in sight', () => {
  all([
    'Die Bäckerei steht neben dem Landgericht; ein Kunde kaufte dem Mädchen, vierzehn, ein Brot.',
    'La mercería está junto a la fiscalía; una clienta saludó a la niña.',
    'Klant van de fourniturenzaak: een meisje van elf, wier vader bij de rechtbank werkt.',
  ]);
});

describe('words set off under a heading that advises against them', () => {
  all([
    '## Le parole che non usiamo\n\n*Baby squillo*, *pedopornografia*.',
    '## Sprache\n\n- Nicht mehr schreiben: *Kinderprostituierte*, *Kinderschänder*.',
    '## Le parole che usiamo\n\nIl [[sito di pedopornografia]] è chiuso.',
  ]);
});

describe('the writer’s own clients', () => {
  all([
    'Atendimos a 63 clientas nuevas, la menor de doce años. Cinco habían sido llevadas a pisos donde esperaban los [[clientes]].\n\n| Clientas | Número |\n| --- | --- |\n| nuevas | 63 |',
  ]);
});

describe('a network', () => {
  all([
    'Im Netzwerk gegen Kinderprostitution arbeiten neun Vereine mit.',
    'En la Red contra la Prostitución Infantil trabajan nueve personas.',
    'ECPAT, einst Arbeitsgemeinschaft gegen kommerzielle Kinderprostitution, zog um.',
    'Das Netzwerk für [[Kinderpornografie]] flog auf.',
  ]);
});

describe('neighbouring languages', () => {
  it.each([
    ['es', 'Vendía pornografía infantil.'],
    ['pt', 'Vendia pornografia infantil.'],
    ['pt', 'Pornografia infantil'],
    ['it', 'Conservava pedopornografia.'],
    ['it', 'Arrestato un pedofilo.'],
    ['es', 'Detenido un pedófilo.'],
  ])('%s: %s', (language, text) => {
    expect(linter.lint(text).findings.map((finding) => finding.language)).toEqual([language]);
  });
});
