import { describe, expect, it } from 'vitest';
import { detect, fold, languages, tokenize } from './index.ts';

/** Sentences around words that several languages write alike. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  en: ['The client left before noon.', 'Her clients are three hotels.', 'Grooming was the charge against him.'],
  fr: ['Le client est parti avant midi.', 'Les clients attendent dans la rue.', 'Sa cliente a douze ans.'],
  es: ['El cliente salió antes del mediodía.', 'Los clientes esperan en la calle.', 'Su cliente tiene doce años.'],
  pt: ['O cliente saiu antes do meio-dia.', 'Os clientes esperam na rua.', 'A cliente dela tem doze anos.'],
  it: ['Il cliente è uscito prima di mezzogiorno.', 'I clienti aspettano nella via.', 'La sua cliente ha dodici anni.'],
  de: ['Der Kunde ging vor dem Mittag.', 'Die Freier warten auf der Straße.', 'Ihre Klientin ist zwölf.'],
  nl: ['De klant vertrok voor de middag.', 'De klanten wachten op straat.', 'Haar cliënte is twaalf.'],
};

describe('detect', () => {
  it.each(Object.entries(sentences))('tells single sentences of %s', (id, texts) => {
    for (const text of texts) expect(`${likeliest(text)}: ${text}`).toBe(`${id}: ${text}`);
  });

  it('gives a word to all languages that have it, and less to each', () => {
    const { ranking } = detect('un', tokenize('un'), languages);
    expect(ranking.filter(({ score }) => score > 0).map(({ language }) => language.id)).toEqual(['fr', 'es', 'it']);
    expect(ranking[0]!.score).toBeCloseTo(1 / 3);
  });

  it('knows nothing where nothing speaks', () => {
    expect(detect('Client 14', tokenize('Client 14'), languages)).toMatchObject({ lead: 0 });
    expect(detect('', [], languages)).toMatchObject({ lead: 0 });
  });
});

function likeliest(text: string): string | undefined {
  const { ranking, lead } = detect(text, tokenize(fold(text)), languages);
  return lead > 0 ? ranking[0]?.language.id : undefined;
}
