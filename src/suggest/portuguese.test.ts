import { describe, expect, it } from 'vitest';
import { rewritten, type SampleRule, type SampleSituation } from '../develop/rewrite.ts';

const groups = {
  menor: ['criança/nf|menino/nmf|adolescente/n|aluno/nmf'],
  idade: ['de <numero> anos', 'de unos|uns <numero> anos'],
  numero: ['#', 'onze|doze|treze|catorze|quinze'],
};

const material: SampleRule = {
  language: 'pt',
  term: 'pornografia/nf infantil/a',
  preferred: [{ term: 'material/nm de abuso sexual de crianças', number: 'mass' }],
};
const images: SampleRule = {
  ...material,
  preferred: [{ term: 'imagem/nf de abuso sexual de crianças', number: 'plural' }],
};
const tourism: SampleRule = {
  language: 'pt',
  term: 'turismo/nm sexual infantil',
  kind: 'act',
  preferred: [{ term: 'exploração/nf sexual de crianças em viagens e turismo', number: 'mass' }],
};
const quality: SampleRule = {
  language: 'pt',
  term: 'pedopornográfico/a',
  kind: 'quality',
  preferred: ['de abuso sexual de crianças'],
};
const prostitute: SampleRule = {
  language: 'pt',
  term: 'prostituto/nmf <idade>',
  kind: 'person',
  groups,
  preferred: ['criança/nf vítima/n de exploração sexual'],
};
const client: SampleRule = {
  language: 'pt',
  term: 'cliente/n',
  kind: 'person',
  verdict: true,
  preferred: [{ term: 'suspeito/nmf', stage: 'before' }, 'explorador/nmf sexual/a'],
};
const selling: SampleRule = {
  language: 'pt',
  term: 'se prostituir/v',
  kind: 'act',
  preferred: ['ser/v explorado/a sexualmente', 'ser/v vítima/n de exploração sexual'],
};
const enclitic: SampleRule = { ...selling, term: 'prostituir/v se' };
const body: SampleRule = { ...selling, term: 'vender/v o corpo' };
const slept: SampleRule = {
  language: 'pt',
  term: 'ter/v um caso com',
  kind: 'act',
  preferred: ['abusar/v sexualmente de'],
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

describe('articles, with their prepositions, and what depends on the noun', () => {
  becomes(material, [
    ['A [[pornografia infantil]] circula na rede.', 'O material de abuso sexual de crianças circula na rede.'],
    [
      'O acesso à [[pornografia infantil]] foi cortado.',
      'O acesso ao material de abuso sexual de crianças foi cortado.',
    ],
    ['O tráfico da [[pornografia infantil]] cresce.', 'O tráfico do material de abuso sexual de crianças cresce.'],
    ['O lucro na [[pornografia infantil]] é alto.', 'O lucro no material de abuso sexual de crianças é alto.'],
    [
      'Respondeu pela [[pornografia infantil]] encontrada.',
      'Respondeu pelo material de abuso sexual de crianças encontrado.',
    ],
    ['Numa [[pornografia infantil]] assim há vítimas.', 'Num material de abuso sexual de crianças assim há vítimas.'],
    ['Acharam [[pornografia infantil]] no celular.', 'Acharam material de abuso sexual de crianças no celular.'],
    ['A [[pornografia infantil]] foi apagada.', 'O material de abuso sexual de crianças foi apagado.'],
    ['Desta [[pornografia infantil]] ninguém falou.', 'Deste material de abuso sexual de crianças ninguém falou.'],
    ['A [[PORNOGRAFIA INFANTIL]] CRESCE', 'O MATERIAL DE ABUSO SEXUAL DE CRIANÇAS CRESCE'],
  ]);
  becomes(images, [
    [
      'O acesso à [[pornografia infantil]] alojada fora.',
      'O acesso às imagens de abuso sexual de crianças alojadas fora.',
    ],
    ['A [[pornografia infantil]] é crime.', 'As imagens de abuso sexual de crianças são crime.'],
  ]);
  becomes(tourism, [
    ['O [[turismo sexual infantil]] cresce.', 'A exploração sexual de crianças em viagens e turismo cresce.'],
    [
      'Um plano contra o [[turismo sexual infantil]].',
      'Um plano contra a exploração sexual de crianças em viagens e turismo.',
    ],
    ['Dizem não ao [[turismo sexual infantil]].', 'Dizem não à exploração sexual de crianças em viagens e turismo.'],
    [
      'O combate do [[turismo sexual infantil]] é caro.',
      'O combate da exploração sexual de crianças em viagens e turismo é caro.',
    ],
  ]);
  becomes(quality, [
    ['Achou ficheiros [[pedopornográficos]] ali.', 'Achou ficheiros de abuso sexual de crianças ali.'],
  ]);
});

describe('persons', () => {
  becomes(prostitute, [
    [
      'Acompanha uma [[prostituta de catorze anos]] à escola.',
      'Acompanha uma criança de catorze anos vítima de exploração sexual à escola.',
    ],
    ['Dois [[prostitutos de 15 anos]] fugiram.', 'Duas crianças de 15 anos vítimas de exploração sexual fugiram.'],
  ]);
  becomes(client, [
    ['Os [[clientes]] pagavam.', 'Os exploradores sexuais pagavam.'],
    ['Entregava o numero aos [[clientes]].', 'Entregava o numero aos exploradores sexuais.'],
  ]);
  becomes(client, [['A polícia deteve um [[cliente]].', 'A polícia deteve um suspeito.']], { stage: 'before' });
});

describe('verbs', () => {
  becomes(selling, [
    ['A menina [[se prostituía]] ali.', 'A menina era explorada sexualmente ali.'],
    ['Os meninos que [[se prostituem]] calam.', 'Os meninos que são explorados sexualmente calam.'],
    ['Com treze anos [[se prostituía]] ali.', 'Com treze anos era vítima de exploração sexual ali.'],
  ]);
  becomes(enclitic, [
    ['A aluna [[prostituía-se]] num apartamento.', 'A aluna era explorada sexualmente num apartamento.'],
    ['Ela acabou por [[prostituir-se]].', 'Ela acabou por ser explorada sexualmente.'],
  ]);
  becomes(body, [
    ['Ela já [[vendia o corpo]] num posto.', 'Ela já era explorada sexualmente num posto.'],
    ['A menina tinha [[vendido o corpo]].', 'A menina tinha sido explorada sexualmente.'],
  ]);
  becomes(slept, [
    ['O professor [[teve um caso com]] uma aluna.', 'O professor abusou sexualmente de uma aluna.'],
    ['O professor [[teve um caso com]] a aluna.', 'O professor abusou sexualmente da aluna.'],
    ['Os treinadores [[tinham um caso com]] ela.', 'Os treinadores abusavam sexualmente dela.'],
  ]);
});
