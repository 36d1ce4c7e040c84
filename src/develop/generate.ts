/**
 * Report corpora for benchmarks: press-release prose made of building blocks, the same for the same seed. No text describes an act.
 */

/** Sentences that reports are made of. */
interface Stock {
  /** With everyday words that terms begin, end or turn on, and no term. */
  readonly everyday: readonly string[];
  /** Without any such word. */
  readonly plain: readonly string[];
  /** With a discouraged term. */
  readonly findings: readonly string[];
}

const english: Stock = {
  everyday: [
    'Officers of the harbour district met the ferry company on Tuesday to discuss lost property and the new timetable.',
    'The committee thanked the volunteers who had repaired the roof of the youth centre before the first storm.',
    'According to the annual figures, the unit answered 412 calls in March, eleven more than in the year before.',
    'A spokeswoman said that the report would be published in three languages and sent to every municipality.',
    'The budget for interpreters grew by four per cent, while travel costs fell for the second time in a row.',
    'Two witnesses will be heard in June; the presiding judge has set aside four days for the hearing.',
    'The school nurse keeps a list of telephone numbers, and the caretaker knows where it hangs.',
    'Every file is read twice, first by the person on duty and then by somebody who has not seen it before.',
  ],
  plain: [
    'Repairs to the roof took two weeks because scaffolding arrived late from the depot.',
    'Members elected a treasurer, thanked her predecessor and adjourned before nightfall.',
    'Timetables for buses and ferries hang beside every ticket machine, printed in large letters.',
    'Our gardeners planted forty limes along the canal and watered them through a dry August.',
    'Minutes are typed on Mondays, checked on Tuesdays and posted on Wednesdays.',
    'Electricity costs fell by a tenth after engineers had sealed windows and doors.',
  ],
  findings: [
    'The hotline counted child pornography from forty hosts in one night.',
    'The grant also covers beds for child prostitutes in two coastal towns.',
  ],
};

const french: Stock = {
  everyday: [
    'Le comité a remercié les bénévoles qui avaient réparé le toit de la maison des jeunes avant la première tempête.',
    'Selon le rapport annuel, l’unité a répondu à 412 appels en mars, soit onze de plus que l’année précédente.',
    'Deux témoins seront entendus en juin ; la présidente a réservé quatre jours pour l’audience.',
    'L’infirmière de l’école tient une liste de numéros de téléphone, et le gardien sait où elle est accrochée.',
    'Chaque dossier est lu deux fois, d’abord par la personne de service, puis par quelqu’un qui ne l’a jamais vu.',
  ],
  plain: [
    'Les réparations du toit ont duré deux semaines, car les échafaudages sont arrivés en retard du dépôt.',
    'Nos jardiniers ont planté quarante tilleuls le long du canal et les ont arrosés pendant un mois d’août très sec.',
    'Les horaires des bus et des bateaux sont affichés à côté de chaque distributeur, en gros caractères.',
    'Les dépenses d’électricité ont baissé d’un dixième depuis que les fenêtres et les portes sont étanches.',
  ],
  findings: [
    'La ligne d’écoute a compté des images de pornographie enfantine sur quarante serveurs en une nuit.',
    'La subvention couvre aussi des lits pour des enfants prostitués dans deux villes côtières.',
  ],
};

/** What a generated report holds. */
export interface Recipe {
  /** Approximate length in UTF-16 code units. */
  readonly length: number;
  /** How many sentences with a discouraged term it holds, spread evenly. */
  readonly findings: number;
  /** Leave out every word that could begin a term, not only the terms. */
  readonly plain?: boolean;
  /** By default English; of several, one paragraph after the other. */
  readonly languages?: readonly ('en' | 'fr')[];
  readonly seed: number;
}

/** One Markdown report: headings, paragraphs with wrapped lines, a list, a table, emphasis, a link. */
export function generateReport({ length, findings, seed, plain = false, languages = ['en'] }: Recipe): string {
  const random = createRandom(seed);
  const parts: string[] = [`# Bulletin ${seed}`];
  const every = findings === 0 ? Infinity : length / (findings + 1);
  let size = 0;
  let placed = 0;
  while (size < length || placed < findings) {
    const stock = languages[parts.length % languages.length] === 'fr' ? french : english;
    const sentences = plain ? stock.plain : stock.everyday;
    const pick = (): string => sentences[Math.floor(random() * sentences.length)]!;
    const chosen = Array.from({ length: 3 + Math.floor(random() * 3) }, pick);
    if (placed < findings && size >= every * (placed + 1) - every / 2)
      chosen.splice(1, 0, stock.findings[placed++ % stock.findings.length]!);
    const part = dress(chosen, parts.length, random);
    parts.push(part);
    size += part.length + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

function dress(sentences: readonly string[], index: number, random: () => number): string {
  if (index % 9 === 4) return sentences.map((sentence) => `- ${sentence}`).join('\n');
  if (index % 9 === 7)
    return `| Subject | Remark |\n| --- | --- |\n${sentences.map((sentence) => `| item ${Math.floor(random() * 90)} | ${sentence} |`).join('\n')}`;
  if (index % 9 === 2) return `## ${sentences[0]!.split(' ').slice(0, 5).join(' ')}\n\n${wrap(sentences.join(' '))}`;
  return wrap(sentences.join(' ').replace('report', '*report*').replace('unit', '[unit](https://example.org/unit)'));
}

function wrap(text: string): string {
  return text.replace(/(.{60,80}) /g, '$1\n');
}

/** Random numbers from 0 to 1, the same for the same seed (Mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed + 0x6d2b79f5;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
