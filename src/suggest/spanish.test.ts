import { describe, expect, it } from 'vitest';
import { rewritten, type SampleRule, type SampleSituation } from '../develop/rewrite.ts';

const groups = {
  menor: ['niño/nmf|adolescente/n|alumno/nmf'],
  determinante: ['el|la|los|las|un|una|dos'],
  edad: ['de <numero> años', 'de unos|uns <numero> años'],
  numero: ['#', 'once|doce|trece|catorce|quince'],
};

const material: SampleRule = {
  language: 'es',
  term: 'pornografía/nf infantil/a',
  preferred: [{ term: 'material/nm de abuso sexual infantil', number: 'mass' }],
};
const images: SampleRule = {
  ...material,
  preferred: [{ term: 'imagen/nf de abuso sexual infantil', number: 'plural' }],
};
const quality: SampleRule = {
  language: 'es',
  term: 'pedopornográfico/a',
  kind: 'quality',
  preferred: ['de abuso sexual infantil'],
};
const tourism: SampleRule = {
  language: 'es',
  term: 'turismo/nm sexual infantil',
  kind: 'act',
  preferred: [{ term: 'explotación/nf sexual infantil en viajes y turismo', number: 'mass' }],
};
const prostitute: SampleRule = {
  language: 'es',
  term: 'prostituto/nmf <edad>',
  kind: 'person',
  groups,
  preferred: ['niño/nmf víctima/n de explotación sexual'],
};
const kept: SampleRule = {
  language: 'es',
  term: '<menor> prostituto/nmf',
  kind: 'person',
  groups,
  preferred: ['<menor> víctima/n de explotación sexual'],
};
const client: SampleRule = {
  language: 'es',
  term: 'cliente/nmf',
  kind: 'person',
  verdict: true,
  preferred: [
    { term: 'presunto/a explotador/nmf', stage: 'before' },
    'explotador/nmf sexual/a',
    'agresor/nmf sexual/a',
  ],
};
const paedophile: SampleRule = {
  ...client,
  term: 'pedófilo/nmf',
  preferred: ['agresor/nmf sexual/a de niñas y niños'],
};
const investigated: SampleRule = { ...client, preferred: ['investigado/nmf'] };
const selling: SampleRule = {
  language: 'es',
  term: 'se prostituir/v',
  kind: 'act',
  preferred: ['ser/v explotado/a sexualmente', 'ser/v víctima/n de explotación sexual'],
};
const reflexive: SampleRule = { ...selling, term: 'prostituir/vr' };
const perfect: SampleRule = { ...selling, term: 'se haber/v prostituir/v' };
const ongoing: SampleRule = { ...selling, term: 'se estar/v prostituir/v' };
const slept: SampleRule = {
  language: 'es',
  term: 'tener/v relaciones con',
  kind: 'act',
  preferred: ['abusar/v sexualmente de'],
};
const attacked: SampleRule = { ...slept, preferred: ['agredir/v sexualmente a'] };
const sexWith: SampleRule = {
  language: 'es',
  term: 'sexo/nm con <determinante>? <menor>',
  kind: 'act',
  groups,
  preferred: ['abuso/nm sexual/a a <determinante>? <menor>'],
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

describe('articles and what depends on the noun', () => {
  becomes(material, [
    ['La [[pornografía infantil]] circula en la red.', 'El material de abuso sexual infantil circula en la red.'],
    [
      'El acceso a la [[pornografía infantil]] quedó cortado.',
      'El acceso al material de abuso sexual infantil quedó cortado.',
    ],
    ['El tráfico de la [[pornografía infantil]] crece.', 'El tráfico del material de abuso sexual infantil crece.'],
    ['Hallaron [[pornografía infantil]] en el disco.', 'Hallaron material de abuso sexual infantil en el disco.'],
    [
      'La [[pornografía infantil]] incautada ocupa dos discos.',
      'El material de abuso sexual infantil incautado ocupa dos discos.',
    ],
    [
      'La [[pornografía infantil]] fue retirada y borrada ayer.',
      'El material de abuso sexual infantil fue retirado y borrado ayer.',
    ],
    ['La [[pornografía infantil]] está prohibida.', 'El material de abuso sexual infantil está prohibido.'],
    ['La [[pornografía infantil]] ha sido retirada.', 'El material de abuso sexual infantil ha sido retirado.'],
    ['Toda la [[pornografía infantil]] se destruye.', 'Todo el material de abuso sexual infantil se destruye.'],
    [
      'Aquella nueva [[pornografía infantil]] venía de lejos.',
      'Aquel nuevo material de abuso sexual infantil venía de lejos.',
    ],
    ['No había ninguna [[pornografía infantil]].', 'No había ningún material de abuso sexual infantil.'],
    ['[[PORNOGRAFÍA INFANTIL]]: OCHO REGISTROS', 'MATERIAL DE ABUSO SEXUAL INFANTIL: OCHO REGISTROS'],
    ['[[Pornografía infantil]] y proveedores', 'Material de abuso sexual infantil y proveedores'],
    ['Guardaba su [[pornografía infantil]] en casa.', 'Guardaba su material de abuso sexual infantil en casa.'],
  ]);
  becomes(images, [
    ['El filtro bloquea la [[pornografía infantil]].', 'El filtro bloquea las imágenes de abuso sexual infantil.'],
    [
      'El acceso a la [[pornografía infantil]] alojada fuera.',
      'El acceso a las imágenes de abuso sexual infantil alojadas fuera.',
    ],
    ['Drogas y [[pornografía infantil]] en un piso.', 'Drogas e imágenes de abuso sexual infantil en un piso.'],
    ['La [[pornografía infantil]] es delito.', 'Las imágenes de abuso sexual infantil son delito.'],
  ]);
  becomes(tourism, [
    ['El [[turismo sexual infantil]] crece.', 'La explotación sexual infantil en viajes y turismo crece.'],
    ['Una red del [[turismo sexual infantil]].', 'Una red de la explotación sexual infantil en viajes y turismo.'],
    [
      'Plantan cara al [[turismo sexual infantil]].',
      'Plantan cara a la explotación sexual infantil en viajes y turismo.',
    ],
    [
      'Este [[turismo sexual infantil]] es perseguido.',
      'Esta explotación sexual infantil en viajes y turismo es perseguida.',
    ],
  ]);
});

describe('adjectives', () => {
  becomes(quality, [
    [
      'Halló dos archivos [[pedopornográficos]] en el correo.',
      'Halló dos archivos de abuso sexual infantil en el correo.',
    ],
  ]);
});

describe('persons', () => {
  becomes(prostitute, [
    [
      'Retrata a una [[prostituta de quince años]] con pudor.',
      'Retrata a una niña de quince años víctima de explotación sexual con pudor.',
    ],
    [
      'Dos [[prostitutas de 14 años]] pidieron ayuda.',
      'Dos niñas de 14 años víctimas de explotación sexual pidieron ayuda.',
    ],
  ]);
  becomes(kept, [
    ['Las [[niñas prostitutas]] dormían allí.', 'Las niñas víctimas de explotación sexual dormían allí.'],
    ['Un [[alumno prostituto]] habló.', 'Un alumno víctima de explotación sexual habló.'],
  ]);
  becomes(client, [
    ['Los [[clientes]] pagaban.', 'Los explotadores sexuales pagaban.'],
    ['Hablaron del [[cliente]] habitual.', 'Hablaron del explotador sexual habitual.'],
    ['Se los entregaba a [[clientes]] ricos.', 'Se los entregaba a explotadores sexuales ricos.'],
    ['Identificaron a sus [[clientes]].', 'Identificaron a sus explotadores sexuales.'],
  ]);
  becomes(client, [['Detuvieron al [[cliente]] de la niña.', 'Detuvieron al presunto explotador de la niña.']], {
    stage: 'before',
  });
  becomes(investigated, [
    ['Declararon sus [[clientes]].', 'Declararon los investigados.'],
    ['El coche de su [[cliente]] apareció.', 'El coche del investigado apareció.'],
  ]);
  becomes(paedophile, [
    ['Señalaron al presunto [[pedófilo]].', 'Señalaron al presunto agresor sexual de niñas y niños.'],
  ]);
});

describe('verbs', () => {
  becomes(selling, [
    ['La alumna [[se prostituía]] en un bar.', 'La alumna era explotada sexualmente en un bar.'],
    ['Dijo que ellas [[se prostituyen]] allí.', 'Dijo que ellas son explotadas sexualmente allí.'],
    ['El niño, de doce años, [[se prostituyó]] un mes.', 'El niño, de doce años, fue explotado sexualmente un mes.'],
    ['Con doce años [[se prostituía]] en un bar.', 'Con doce años era víctima de explotación sexual en un bar.'],
    ['Las niñas que [[se prostituían]] callaban.', 'Las niñas que eran explotadas sexualmente callaban.'],
  ]);
  becomes(reflexive, [
    ['Ella terminó por [[prostituirse]].', 'Ella terminó por ser explotada sexualmente.'],
    ['La niña seguía [[prostituyéndose]].', 'La niña seguía siendo explotada sexualmente.'],
  ]);
  becomes(perfect, [['La menor [[se ha prostituido]] dos años.', 'La menor ha sido explotada sexualmente dos años.']]);
  becomes(ongoing, [
    ['Una chica [[se estaba prostituyendo]] allí.', 'Una chica estaba siendo explotada sexualmente allí.'],
  ]);
  becomes(slept, [
    ['El profesor [[tuvo relaciones con]] una alumna.', 'El profesor abusó sexualmente de una alumna.'],
    ['Los monitores [[tenían relaciones con]] el niño.', 'Los monitores abusaban sexualmente del niño.'],
    ['El cura ha [[tenido relaciones con]] la niña.', 'El cura ha abusado sexualmente de la niña.'],
  ]);
  becomes(attacked, [['El profesor [[tuvo relaciones con]] el alumno.', 'El profesor agredió sexualmente al alumno.']]);
  becomes(sexWith, [['El [[sexo con el alumno]] es delito.', 'El abuso sexual al alumno es delito.']]);
});
