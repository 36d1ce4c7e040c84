import { describe, expect, it } from 'vitest';
import { rewritten, type SampleRule, type SampleSituation } from '../develop/rewrite.ts';

const groups = {
  minore: ['bambino/nmf|minorenne/n|alunno/nmf'],
  articolo: ['il|lo|la|l|un|una|i|gli|le'],
  eta: ['di <numero> anni', 'quindicenne/n'],
  numero: ['#', 'undici|dodici|tredici|quattordici|quindici'],
};

const material: SampleRule = {
  language: 'it',
  term: 'pedopornografia/nf',
  preferred: [{ term: 'materiale/nm di abuso sessuale su minori', number: 'mass' }],
};
const images: SampleRule = {
  ...material,
  preferred: [{ term: 'immagine/nf di abuso sessuale su minori', number: 'plural' }],
};
const exploitation: SampleRule = {
  language: 'it',
  term: 'prostituzione/nf minorile',
  kind: 'act',
  preferred: [{ term: 'sfruttamento/nm sessuale di minorenni', number: 'mass' }],
};
const abuse: SampleRule = {
  ...exploitation,
  preferred: [{ term: 'abuso/nm sessuale/a di minorenni', number: 'mass' }],
};
const quality: SampleRule = {
  language: 'it',
  term: 'pedopornografico/a',
  kind: 'quality',
  preferred: ['di abuso sessuale su minori'],
};
const prostitute: SampleRule = {
  language: 'it',
  term: 'prostituta/nf <eta>',
  kind: 'person',
  groups,
  preferred: ['ragazza/nf vittima/nf di sfruttamento sessuale'],
};
const client: SampleRule = {
  language: 'it',
  term: 'cliente/n',
  kind: 'person',
  verdict: true,
  preferred: [{ term: 'presunto/a sfruttatore/nmf', stage: 'before' }, 'sfruttatore/nmf sessuale/a', 'abusante/n'],
};
const abuser: SampleRule = { ...client, preferred: ['abusante/n'] };
const selling: SampleRule = {
  language: 'it',
  term: 'si prostituire/v',
  kind: 'act',
  preferred: ['essere/v sfruttato/a sessualmente', 'essere/v vittima/nf di sfruttamento sessuale'],
};
const reflexive: SampleRule = { ...selling, term: 'prostituire/vr' };
const perfect: SampleRule = { ...selling, term: 'si essere/v prostituire/v' };
const body: SampleRule = { ...selling, term: 'vendere/v il proprio corpo' };
const slept: SampleRule = {
  language: 'it',
  term: 'avere/v rapporti con',
  kind: 'act',
  preferred: ['abusare/v sessualmente di'],
};
const sexWith: SampleRule = {
  language: 'it',
  term: 'fare/v sesso con <articolo>? <minore>',
  kind: 'act',
  groups,
  preferred: ['abusare/v sessualmente di <articolo>? <minore>'],
};

function becomes(
  sample: SampleRule,
  pairs: readonly (readonly [marked: string, fixed: string])[],
  situation?: SampleSituation,
): void {
  it.each(pairs)('%s', (marked, fixed) => {
    expect(rewritten(sample, marked, situation)[0]).toBe(fixed);
  });
}

describe('articles, with their prepositions, before every kind of beginning', () => {
  becomes(material, [
    ['La [[pedopornografia]] passa dai giochi.', 'Il materiale di abuso sessuale su minori passa dai giochi.'],
    [
      'La diffusione della [[pedopornografia]] cresce.',
      'La diffusione del materiale di abuso sessuale su minori cresce.',
    ],
    [
      'Riconoscono la [[pedopornografia]] prima del caricamento.',
      'Riconoscono il materiale di abuso sessuale su minori prima del caricamento.',
    ],
    ['Hanno accesso alla [[pedopornografia]].', 'Hanno accesso al materiale di abuso sessuale su minori.'],
    ['Hanno trovato [[pedopornografia]] nel disco.', 'Hanno trovato materiale di abuso sessuale su minori nel disco.'],
    ['La [[pedopornografia]] è stata cancellata.', 'Il materiale di abuso sessuale su minori è stato cancellato.'],
    ['Questa [[pedopornografia]] viene rimossa.', 'Questo materiale di abuso sessuale su minori viene rimosso.'],
    ['La [[pedopornografia]] veniva da lontano.', 'Il materiale di abuso sessuale su minori veniva da lontano.'],
    [
      'La [[pedopornografia]] diffusa dal gruppo era nota.',
      'Il materiale di abuso sessuale su minori diffuso dal gruppo era noto.',
    ],
    [
      'Una [[pedopornografia]] sempre più violenta circola.',
      'Un materiale di abuso sessuale su minori sempre più violento circola.',
    ],
    ['È stata trovata [[pedopornografia]].', 'È stato trovato materiale di abuso sessuale su minori.'],
    ['Nella [[pedopornografia]] ci sono vittime.', 'Nel materiale di abuso sessuale su minori ci sono vittime.'],
  ]);
  becomes(images, [
    ['Il filtro blocca la [[pedopornografia]].', 'Il filtro blocca le immagini di abuso sessuale su minori.'],
    ['Parla di droga e [[pedopornografia]].', 'Parla di droga e immagini di abuso sessuale su minori.'],
  ]);
  becomes(exploitation, [
    ['La [[prostituzione minorile]] è tornata.', 'Lo sfruttamento sessuale di minorenni è tornato.'],
    ['I rimedi alla [[prostituzione minorile]] ci sono.', 'I rimedi allo sfruttamento sessuale di minorenni ci sono.'],
    ['Il rischio della [[prostituzione minorile]].', 'Il rischio dello sfruttamento sessuale di minorenni.'],
    ['Quella [[prostituzione minorile]] resta nascosta.', 'Quello sfruttamento sessuale di minorenni resta nascosto.'],
    ['Una [[prostituzione minorile]] diffusa.', 'Uno sfruttamento sessuale di minorenni diffuso.'],
  ]);
  becomes(abuse, [
    ['La [[prostituzione minorile]] cresce.', "L'abuso sessuale di minorenni cresce."],
    ['Il rischio della [[prostituzione minorile]].', "Il rischio dell'abuso sessuale di minorenni."],
    ['Una [[prostituzione minorile]] antica.', 'Un abuso sessuale di minorenni antico.'],
    ['Dice no a [[prostituzione minorile]].', 'Dice no ad abuso sessuale di minorenni.'],
  ]);
  becomes(quality, [
    [
      'Trovate immagini [[pedopornografiche]] su un server.',
      'Trovate immagini di abuso sessuale su minori su un server.',
    ],
  ]);
});

describe('persons', () => {
  becomes(prostitute, [
    [
      'Segue una [[prostituta di quindici anni]] per ore.',
      'Segue una ragazza di quindici anni vittima di sfruttamento sessuale per ore.',
    ],
    [
      'Segue una [[prostituta quindicenne]] per ore.',
      'Segue una ragazza quindicenne vittima di sfruttamento sessuale per ore.',
    ],
  ]);
  becomes(client, [
    ['I [[clienti]] pagavano.', 'Gli sfruttatori sessuali pagavano.'],
    ['Il telefono del [[cliente]] squillava.', 'Il telefono dello sfruttatore sessuale squillava.'],
    ['Ceduta a [[clienti]] ricchi.', 'Ceduta a sfruttatori sessuali ricchi.'],
    ['Denunci i loro [[clienti]].', 'Denunci i loro sfruttatori sessuali.'],
  ]);
  becomes(client, [['Il [[cliente]] è ai domiciliari.', 'Il presunto sfruttatore è ai domiciliari.']], {
    stage: 'before',
  });
  becomes(abuser, [
    ['I [[clienti]] pagavano.', 'Gli abusanti pagavano.'],
    ['Il [[cliente]] pagava.', "L'abusante pagava."],
    ['Ceduta a [[clienti]] ricchi.', 'Ceduta ad abusanti ricchi.'],
    ['Ogni [[cliente]] pagava.', 'Ogni abusante pagava.'],
    ['Un [[cliente]] pagava.', 'Un abusante pagava.'],
  ]);
});

describe('verbs', () => {
  becomes(selling, [
    ['Una quindicenne [[si prostituiva]] in un albergo.', 'Una quindicenne era sfruttata sessualmente in un albergo.'],
    ['Le ragazze che [[si prostituiscono]] tacciono.', 'Le ragazze che sono sfruttate sessualmente tacciono.'],
    ['A quattordici anni [[si prostituiva]] lì.', 'A quattordici anni era vittima di sfruttamento sessuale lì.'],
  ]);
  becomes(reflexive, [
    ['Una bambina rischia di [[prostituirsi]].', 'Una bambina rischia di essere sfruttata sessualmente.'],
  ]);
  becomes(perfect, [
    ['La ragazzina [[si è prostituita]] per mesi.', 'La ragazzina è stata sfruttata sessualmente per mesi.'],
  ]);
  becomes(body, [
    ["L'alunna [[vendeva il proprio corpo]] per vivere.", "L'alunna era sfruttata sessualmente per vivere."],
    ['La ragazza ha [[venduto il proprio corpo]].', 'La ragazza è stata sfruttata sessualmente.'],
  ]);
  becomes(slept, [
    ["Il bidello [[aveva rapporti con]] un'alunna.", "Il bidello abusava sessualmente di un'alunna."],
    ['Il prete ha [[avuto rapporti con]] la ragazzina.', 'Il prete ha abusato sessualmente della ragazzina.'],
    ["Il prete ha [[avuto rapporti con]] l'alunno.", "Il prete ha abusato sessualmente dell'alunno."],
  ]);
  becomes(sexWith, [["Il prete [[faceva sesso con l'alunna]] qui.", "Il prete abusava sessualmente dell'alunna qui."]]);
});
