import { describe, expect, it } from 'vitest';
import { rewritten, suggestionsFor, type SampleRule, type SampleSituation } from '../develop/rewrite.ts';

const groups = {
  enfantin: ['enfantin/a|infantile|infantiles|juvénile/a'],
  enfant: ['enfant/n|mineur/nmf|adolescent/nmf|fillette/nf'],
  age: ['de <nombre> ans', 'âgé/a de <nombre> ans'],
  nombre: ['#', 'onze|douze|treize|quatorze|quinze|seize'],
};

const material: SampleRule = {
  language: 'fr',
  term: 'pédopornographie/nf',
  preferred: [
    { term: "matériel/nm d'abus sexuels d'enfants", number: 'mass' },
    { term: "image/nf d'abus sexuels d'enfants", number: 'plural' },
  ],
};
const images: SampleRule = { ...material, preferred: material.preferred.slice(1) };
const phrase: SampleRule = { ...material, term: 'pornographie/nf <enfantin>', groups };
const exploitation: SampleRule = {
  language: 'fr',
  term: 'prostitution/nf <enfantin>',
  kind: 'act',
  groups,
  preferred: [{ term: 'exploitation/nf sexuelle des enfants', number: 'mass' }],
};
const tourism: SampleRule = {
  language: 'fr',
  term: 'tourisme/nm sexuel/a',
  kind: 'act',
  preferred: [{ term: 'exploitation/nf sexuelle des enfants dans le cadre des voyages', number: 'mass' }],
};
const quality: SampleRule = {
  language: 'fr',
  term: 'pédopornographique/a',
  kind: 'quality',
  preferred: ["d'abus sexuels d'enfants"],
};
const victim: SampleRule = {
  language: 'fr',
  term: '<enfant> prostitué/a',
  kind: 'person',
  groups,
  preferred: [
    "enfant/n victime/nf d'exploitation sexuelle",
    "victime/nf d'exploitation sexuelle",
    'enfant/n exploité/a sexuellement',
  ],
};
const prostitute: SampleRule = { ...victim, term: 'prostitué/nmf mineur/a?' };
const client: SampleRule = {
  language: 'fr',
  term: 'client/nmf',
  kind: 'person',
  verdict: true,
  preferred: [
    { term: 'auteur/nmf présumé/a', stage: 'before' },
    { term: 'personne/nf mis/a en cause', stage: 'before' },
    'agresseur/nmf sexuel/a',
  ],
};
const accused: SampleRule = { ...client, preferred: [{ term: 'personne/nf mis/a en cause', stage: 'before' }] };
const offender: SampleRule = {
  ...client,
  term: 'pédophile/n',
  preferred: ["auteur/nmf d'infractions sexuelles sur enfants", 'agresseur/nmf sexuel/a'],
};
const selling: SampleRule = {
  language: 'fr',
  term: 'se|s prostituer/v',
  kind: 'act',
  preferred: ['être/v exploité/a sexuellement', "être/v victime/nf d'exploitation sexuelle"],
};

/** The first suggestion for the words in brackets gives the second sentence. */
function becomes(
  sample: SampleRule,
  pairs: readonly (readonly [marked: string, fixed: string])[],
  situation?: SampleSituation,
): void {
  it.each(pairs)('%s', (marked, fixed) => {
    expect(rewritten(sample, marked, situation)[0]).toBe(fixed);
  });
}

describe('the article of a feminine noun that becomes masculine', () => {
  becomes(material, [
    ['La [[pédopornographie]] circule sur ce forum.', "Le matériel d'abus sexuels d'enfants circule sur ce forum."],
    ['Le disque contenait de la [[pédopornographie]].', "Le disque contenait du matériel d'abus sexuels d'enfants."],
    [
      "Plus aucune [[pédopornographie]] n'a été trouvée.",
      "Plus aucun matériel d'abus sexuels d'enfants n'a été trouvé.",
    ],
    [
      "Il parle d'une [[pédopornographie]] devenue industrielle.",
      "Il parle d'un matériel d'abus sexuels d'enfants devenu industriel.",
    ],
    ["L'accès à la [[pédopornographie]] est bloqué.", "L'accès au matériel d'abus sexuels d'enfants est bloqué."],
    ['La détention de [[pédopornographie]] est punie.', "La détention de matériel d'abus sexuels d'enfants est punie."],
    ['Cette [[pédopornographie]] venait de loin.', "Ce matériel d'abus sexuels d'enfants venait de loin."],
    ['Il cachait sa [[pédopornographie]] au bureau.', "Il cachait son matériel d'abus sexuels d'enfants au bureau."],
    ['Quelle [[pédopornographie]] a-t-on trouvée ?', "Quel matériel d'abus sexuels d'enfants a-t-on trouvée ?"],
    ['Toute [[pédopornographie]] doit être signalée.', "Tout matériel d'abus sexuels d'enfants doit être signalé."],
    ['Toute la [[pédopornographie]] a disparu.', "Tout le matériel d'abus sexuels d'enfants a disparu."],
    ["Il n'y avait aucune [[pédopornographie]].", "Il n'y avait aucun matériel d'abus sexuels d'enfants."],
    ['Un trafic de la [[pédopornographie]] est né.', "Un trafic du matériel d'abus sexuels d'enfants est né."],
    ["Il n'y a pas de [[pédopornographie]] ici.", "Il n'y a pas de matériel d'abus sexuels d'enfants ici."],
    ['Une même [[pédopornographie]] circule partout.', "Un même matériel d'abus sexuels d'enfants circule partout."],
    [
      'La nouvelle [[pédopornographie]] est produite par des machines.',
      "Le nouveau matériel d'abus sexuels d'enfants est produit par des machines.",
    ],
  ]);
});

describe('the article of a noun that becomes plural', () => {
  becomes(images, [
    ['Il téléchargeait de la [[pédopornographie]].', "Il téléchargeait des images d'abus sexuels d'enfants."],
    ['Le filtre bloque la [[pédopornographie]].', "Le filtre bloque les images d'abus sexuels d'enfants."],
    ['Il avait accès à la [[pédopornographie]].', "Il avait accès aux images d'abus sexuels d'enfants."],
    ['Un stock de [[pédopornographie]] a été saisi.', "Un stock d'images d'abus sexuels d'enfants a été saisi."],
    ["L'analyse de cette [[pédopornographie]] dure.", "L'analyse de ces images d'abus sexuels d'enfants dure."],
    ['Il gardait sa [[pédopornographie]] au bureau.', "Il gardait ses images d'abus sexuels d'enfants au bureau."],
    ["Il s'agit d'une [[pédopornographie]] banalisée.", "Il s'agit d'images d'abus sexuels d'enfants banalisées."],
    ['La [[pédopornographie]] est interdite.', "Les images d'abus sexuels d'enfants sont interdites."],
  ]);
});

describe('elision', () => {
  becomes(exploitation, [
    ['La [[prostitution enfantine]] recule.', "L'exploitation sexuelle des enfants recule."],
    [
      'Les causes de la [[prostitution infantile]] sont connues.',
      "Les causes de l'exploitation sexuelle des enfants sont connues.",
    ],
    [
      'Le plan contre la [[prostitution juvénile]] est prêt.',
      "Le plan contre l'exploitation sexuelle des enfants est prêt.",
    ],
    ['Ils mettent fin à la [[prostitution enfantine]].', "Ils mettent fin à l'exploitation sexuelle des enfants."],
    ['Cette [[prostitution enfantine]] se cache.', 'Cette exploitation sexuelle des enfants se cache.'],
    [
      "L'existence d'une [[prostitution enfantine]] est niée.",
      "L'existence d'une exploitation sexuelle des enfants est niée.",
    ],
    [
      'Des cas de [[prostitution enfantine]] sont signalés.',
      "Des cas d'exploitation sexuelle des enfants sont signalés.",
    ],
    [
      'Plus que [[prostitution enfantine]], le mot est violence.',
      "Plus qu'exploitation sexuelle des enfants, le mot est violence.",
    ],
    ['Sa [[prostitution enfantine]] a duré un an.', 'Son exploitation sexuelle des enfants a duré un an.'],
  ]);
  becomes(tourism, [
    [
      'Le [[tourisme sexuel]] profite du silence.',
      "L'exploitation sexuelle des enfants dans le cadre des voyages profite du silence.",
    ],
    [
      'Il est question du [[tourisme sexuel]].',
      "Il est question de l'exploitation sexuelle des enfants dans le cadre des voyages.",
    ],
    [
      'Les hôteliers disent non au [[tourisme sexuel]].',
      "Les hôteliers disent non à l'exploitation sexuelle des enfants dans le cadre des voyages.",
    ],
    ['Ce [[tourisme sexuel]] choque.', 'Cette exploitation sexuelle des enfants dans le cadre des voyages choque.'],
    [
      'Un [[tourisme sexuel]] discret existe.',
      'Une exploitation sexuelle des enfants dans le cadre des voyages discrète existe.',
    ],
    [
      'Tout [[tourisme sexuel]] est un crime.',
      'Toute exploitation sexuelle des enfants dans le cadre des voyages est un crime.',
    ],
  ]);
  becomes({ ...material, term: 'exhibition/nf', preferred: [{ term: 'harcèlement/nm en ligne', number: 'mass' }] }, [
    ["L'[[exhibition]] a cessé.", 'Le harcèlement en ligne a cessé.'],
    ["La fin de l'[[exhibition]] est proche.", 'La fin du harcèlement en ligne est proche.'],
    ["Il s'est livré à l'[[exhibition]].", "Il s'est livré au harcèlement en ligne."],
    ["Des faits d'[[exhibition]] ont été signalés.", 'Des faits de harcèlement en ligne ont été signalés.'],
    ['Son [[exhibition]] a été filmée.', 'Son harcèlement en ligne a été filmé.'],
    ['Cette [[exhibition]] a été signalée.', 'Ce harcèlement en ligne a été signalé.'],
  ]);
});

describe('what stands beside the noun', () => {
  becomes(phrase, [
    [
      'La [[pornographie enfantine]] saisie a été détruite.',
      "Le matériel d'abus sexuels d'enfants saisi a été détruit.",
    ],
    [
      'La [[pornographie juvénile]] retrouvée tient sur une clé.',
      "Le matériel d'abus sexuels d'enfants retrouvé tient sur une clé.",
    ],
    ["La [[pornographie enfantine]] n'est pas autorisée.", "Le matériel d'abus sexuels d'enfants n'est pas autorisé."],
    ['La [[pornographie enfantine]] a été effacée.', "Le matériel d'abus sexuels d'enfants a été effacé."],
    [
      'La [[pornographie enfantine]] saisie et analysée pèse lourd.',
      "Le matériel d'abus sexuels d'enfants saisi et analysé pèse lourd.",
    ],
    [
      'La [[pornographie enfantine]] reste interdite partout.',
      "Le matériel d'abus sexuels d'enfants reste interdit partout.",
    ],
  ]);
  becomes(tourism, [
    [
      'Le [[tourisme sexuel]] organisé recule.',
      "L'exploitation sexuelle des enfants dans le cadre des voyages organisée recule.",
    ],
  ]);
  it('stays as it is where the gender stays', () => {
    expect(rewritten(exploitation, 'La [[prostitution enfantine]] cachée existe.')[0]).toBe(
      "L'exploitation sexuelle des enfants cachée existe.",
    );
  });
  it('is not safe where it cannot be told', () => {
    expect(suggestionsFor(material, 'La [[pédopornographie]] inonde le réseau, et elle tue.')[0]).toMatchObject({
      safe: false,
    });
    expect(suggestionsFor(material, 'Il a partagé de la [[pédopornographie]].')[0]).toMatchObject({ safe: true });
  });
});

describe('a label beside a person', () => {
  becomes(offender, [
    ['Un [[pédophile]] notoire a parlé.', "Un auteur notoire d'infractions sexuelles sur enfants a parlé."],
    [
      'Un [[pédophile]] connu de la police a parlé.',
      "Un auteur d'infractions sexuelles sur enfants connu de la police a parlé.",
    ],
  ]);
});

describe('what stands between the noun and its verb', () => {
  becomes(material, [
    [
      'La [[pédopornographie]] que la police a saisie a été détruite.',
      "Le matériel d'abus sexuels d'enfants que la police a saisi a été détruit.",
    ],
    [
      'La [[pédopornographie]] qui circulait sur le forum était ancienne.',
      "Le matériel d'abus sexuels d'enfants qui circulait sur le forum était ancien.",
    ],
    [
      'La [[pédopornographie]] qui était stockée ici a été détruite.',
      "Le matériel d'abus sexuels d'enfants qui était stocké ici a été détruit.",
    ],
    [
      'La [[pédopornographie]], découverte en mars, est ancienne.',
      "Le matériel d'abus sexuels d'enfants, découvert en mars, est ancien.",
    ],
    [
      'La [[pédopornographie]], que personne ne cherchait, est ancienne.',
      "Le matériel d'abus sexuels d'enfants, que personne ne cherchait, est ancien.",
    ],
  ]);
});

describe('what stands around a person', () => {
  becomes(
    accused,
    [
      ["L'ancien [[client]] parle.", "L'ancienne personne mise en cause parle."],
      ['De nombreux [[clients]] parlent.', 'De nombreuses personnes mises en cause parlent.'],
      ['Tous les [[clients]] parlent.', 'Toutes les personnes mises en cause parlent.'],
      ['Certains [[clients]] parlent.', 'Certaines personnes mises en cause parlent.'],
      ['Le premier [[client]] parle.', 'La première personne mise en cause parle.'],
      ['Un quatrième [[client]] parle.', 'Une quatrième personne mise en cause parle.'],
      ['Un nouveau [[client]] parle.', 'Une nouvelle personne mise en cause parle.'],
      ['Plusieurs [[clients]] ont été arrêtés hier.', 'Plusieurs personnes mises en cause ont été arrêtées hier.'],
      ['Le [[client]] arrêté hier se tait.', 'La personne mise en cause arrêtée hier se tait.'],
      [
        "Les autres [[clients]] n'ont pas été inquiétés.",
        "Les autres personnes mises en cause n'ont pas été inquiétées.",
      ],
      ['Ce [[client]] habituel payait.', 'Cette personne mise en cause habituelle payait.'],
      ['Un [[client]] et un chauffeur ont été arrêtés.', 'Une personne mise en cause et un chauffeur ont été arrêtés.'],
    ],
    { stage: 'before' },
  );
  becomes(material, [
    [
      'La [[pédopornographie]] la plus violente circule ici.',
      "Le matériel d'abus sexuels d'enfants le plus violent circule ici.",
    ],
    ['De la [[pédopornographie]] a été saisie.', "Du matériel d'abus sexuels d'enfants a été saisi."],
    [
      'La [[pédopornographie]] a été découverte et saisie.',
      "Le matériel d'abus sexuels d'enfants a été découvert et saisi.",
    ],
    [
      "Une [[pédopornographie]] d'un genre nouveau apparaît.",
      "Un matériel d'abus sexuels d'enfants d'un genre nouveau apparaît.",
    ],
  ]);
});

describe('an adjective that becomes a complement', () => {
  becomes(quality, [
    ['Les images [[pédopornographiques]] ont été effacées.', "Les images d'abus sexuels d'enfants ont été effacées."],
    [
      'Trois vidéos [[pédopornographiques]] saisies restent à analyser.',
      "Trois vidéos d'abus sexuels d'enfants saisies restent à analyser.",
    ],
    ['Un contenu [[pédopornographique]] a été signalé.', "Un contenu d'abus sexuels d'enfants a été signalé."],
    ['IMAGES [[PÉDOPORNOGRAPHIQUES]] : UN HOMME JUGÉ', "IMAGES D'ABUS SEXUELS D'ENFANTS : UN HOMME JUGÉ"],
  ]);
  becomes({ ...quality, preferred: ['pédocriminel/a'] }, [
    ['Des images [[pédopornographiques]] circulaient.', 'Des images pédocriminelles circulaient.'],
    ['Un fichier [[pédopornographique]] circulait.', 'Un fichier pédocriminel circulait.'],
    ['Des contenus [[pédopornographiques]] circulaient.', 'Des contenus pédocriminels circulaient.'],
  ]);
});

describe('number and gender of persons', () => {
  becomes(victim, [
    ['Un [[mineur prostitué]] a témoigné.', "Un enfant victime d'exploitation sexuelle a témoigné."],
    ['Une [[mineure prostituée]] a témoigné.', "Une enfant victime d'exploitation sexuelle a témoigné."],
    ['Les [[mineures prostituées]] ont témoigné.', "Les enfants victimes d'exploitation sexuelle ont témoigné."],
    ['La [[fillette prostituée]] a témoigné.', "L'enfant victime d'exploitation sexuelle a témoigné."],
    [
      'Le foyer accueille des [[adolescents prostitués]].',
      "Le foyer accueille des enfants victimes d'exploitation sexuelle.",
    ],
    ['Le foyer parle aux [[enfants prostitués]].', "Le foyer parle aux enfants victimes d'exploitation sexuelle."],
    [
      'Le foyer a vu cinq [[adolescentes prostituées]].',
      "Le foyer a vu cinq enfants victimes d'exploitation sexuelle.",
    ],
  ]);
  becomes({ ...victim, preferred: ['enfant/n exploité/a sexuellement'] }, [
    ['Une [[mineure prostituée]] a témoigné.', 'Une enfant exploitée sexuellement a témoigné.'],
    ['Les [[enfants prostituées]] ont témoigné.', 'Les enfants exploitées sexuellement ont témoigné.'],
    ['Cet [[enfant prostitué]] a témoigné.', 'Cet enfant exploité sexuellement a témoigné.'],
  ]);
  becomes({ ...victim, preferred: ["victime/nf d'exploitation sexuelle"] }, [
    ['Un [[mineur prostitué]] a témoigné.', "Une victime d'exploitation sexuelle a témoigné."],
    ["L'[[enfant prostitué]] a été entendu.", "La victime d'exploitation sexuelle a été entendue."],
    ['Le récit du [[mineur prostitué]] est long.', "Le récit de la victime d'exploitation sexuelle est long."],
    [
      'Un ancien [[enfant prostitué]] a écrit ce livre.',
      "Une ancienne victime d'exploitation sexuelle a écrit ce livre.",
    ],
    ["Ils ont parlé à l'[[enfant prostitué]].", "Ils ont parlé à la victime d'exploitation sexuelle."],
  ]);
  becomes(
    client,
    [
      ['Un [[client]] a été arrêté.', 'Un auteur présumé a été arrêté.'],
      ['Une [[cliente]] a été arrêtée.', 'Une autrice présumée a été arrêtée.'],
      ['Des [[clients]] ont été arrêtés.', 'Des auteurs présumés ont été arrêtés.'],
      ['Le [[client]] a été arrêté.', "L'auteur présumé a été arrêté."],
      ['La voiture du [[client]] a été vue.', "La voiture de l'auteur présumé a été vue."],
      ['Il parlait au [[client]].', "Il parlait à l'auteur présumé."],
      ['Le nombre de [[clients]] est inconnu.', "Le nombre d'auteurs présumés est inconnu."],
      ['Chaque [[client]] payait.', 'Chaque auteur présumé payait.'],
      ['Ce [[client]] payait.', 'Cet auteur présumé payait.'],
      ['Un nouveau [[client]] payait.', 'Un nouvel auteur présumé payait.'],
      ['De nouveaux [[clients]] payaient.', 'De nouveaux auteurs présumés payaient.'],
      ['Un nouveau premier [[client]] payait.', 'Un nouveau premier auteur présumé payait.'],
      ['Ce quatrième [[client]] payait.', 'Ce quatrième auteur présumé payait.'],
      ['Les deux [[clients]] payaient.', 'Les deux auteurs présumés payaient.'],
      ['Un autre [[client]] payait.', 'Un autre auteur présumé payait.'],
    ],
    { stage: 'before' },
  );
  becomes(accused, [
    ['Le [[client]] est connu.', 'La personne mise en cause est connue.'],
    ['Les [[clients]] sont connus.', 'Les personnes mises en cause sont connues.'],
    ['Un [[client]] a été arrêté.', 'Une personne mise en cause a été arrêtée.'],
    ['La voiture du [[client]] a disparu.', 'La voiture de la personne mise en cause a disparu.'],
    ['Il a été vu avec ce [[client]].', 'Il a été vu avec cette personne mise en cause.'],
  ]);
});

describe('possession', () => {
  becomes(
    client,
    [
      ['Le trafiquant écrivait à ses [[clients]].', 'Le trafiquant écrivait aux agresseurs sexuels.'],
      ['Le carnet de ses [[clients]] a été saisi.', 'Le carnet des agresseurs sexuels a été saisi.'],
      ['Ses [[clients]] payaient en ligne.', 'Les agresseurs sexuels payaient en ligne.'],
      ['Il connaît son [[client]].', "Il connaît l'agresseur sexuel."],
    ],
    { stage: 'after' },
  );
});

describe('suspicion', () => {
  it('is said once', () => {
    expect(rewritten(offender, 'Le [[pédophile]] présumé enseignait la guitare.')).toEqual([
      "L'auteur présumé d'infractions sexuelles sur enfants enseignait la guitare.",
      "L'agresseur sexuel présumé enseignait la guitare.",
    ]);
    expect(rewritten(client, 'Les [[clients]] présumés se taisent.', { stage: 'before' })).toEqual([
      'Les auteurs présumés se taisent.',
      'Les personnes mises en cause se taisent.',
      'Les agresseurs sexuels présumés se taisent.',
    ]);
    expect(rewritten(client, 'Une présumée [[cliente]] se tait.', { stage: 'after' })).toEqual([
      'Une présumée agresseuse sexuelle se tait.',
    ]);
  });
});

describe('ages', () => {
  becomes(prostitute, [
    [
      'Une [[prostituée]] de quinze ans a témoigné.',
      "Une enfant de quinze ans victime d'exploitation sexuelle a témoigné.",
    ],
    [
      'Une petite [[prostituée]] de douze ans a témoigné.',
      "Une enfant de douze ans victime d'exploitation sexuelle a témoigné.",
    ],
    [
      'Les [[prostituées mineures]] de 14 ans y vivaient.',
      "Les enfants de 14 ans victimes d'exploitation sexuelle y vivaient.",
    ],
  ]);
  becomes({ ...prostitute, preferred: ["victime/nf d'exploitation sexuelle"] }, [
    [
      'Une [[prostituée]] de quinze ans a témoigné.',
      "Une victime d'exploitation sexuelle âgée de quinze ans a témoigné.",
    ],
    [
      'Deux [[prostituées]] âgées de 14 ans ont témoigné.',
      "Deux victimes d'exploitation sexuelle âgées de 14 ans ont témoigné.",
    ],
  ]);
  becomes(
    { ...prostitute, term: 'prostitué/nmf <age>', preferred: ["enfant/n <age> victime/nf d'exploitation sexuelle"] },
    [
      [
        'Une [[prostituée de quinze ans]] a témoigné.',
        "Une enfant de quinze ans victime d'exploitation sexuelle a témoigné.",
      ],
    ],
  );
});

describe('verbs', () => {
  becomes(selling, [
    ['Elle [[se prostituait]] dans un studio.', 'Elle était exploitée sexuellement dans un studio.'],
    ['Il [[se prostitue]] près de la gare.', 'Il est exploité sexuellement près de la gare.'],
    ['Elles [[se prostituent]] le soir.', 'Elles sont exploitées sexuellement le soir.'],
    ['Ils [[se prostituaient]] le soir.', 'Ils étaient exploités sexuellement le soir.'],
    [
      'Elle a commencé à [[se prostituer]] à treize ans.',
      'Elle a commencé à être exploitée sexuellement à treize ans.',
    ],
    ['Il les forçait à [[se prostituer]].', "Il les forçait à être victimes d'exploitation sexuelle."],
    ['Sa sœur et elle [[se prostituaient]] le soir.', 'Sa sœur et elle étaient exploitées sexuellement le soir.'],
    ['On la force de [[se prostituer]].', "On la force d'être exploitée sexuellement."],
    ['Elle ne [[se prostitue]] plus.', "Elle n'est plus exploitée sexuellement."],
    ['La collégienne [[se prostituait]] le mercredi.', 'La collégienne était exploitée sexuellement le mercredi.'],
    ['Deux lycéennes [[se prostituaient]] le mercredi.', 'Deux lycéennes étaient exploitées sexuellement le mercredi.'],
    ['Le garçon [[se prostituait]] le mercredi.', 'Le garçon était exploité sexuellement le mercredi.'],
    [
      'Les filles qui [[se prostituent]] ont quinze ans.',
      'Les filles qui sont exploitées sexuellement ont quinze ans.',
    ],
    ['À quinze ans, elle [[se prostituerait]] encore.', 'À quinze ans, elle serait encore exploitée sexuellement.'],
  ]);
});

describe('capitals', () => {
  becomes(material, [
    ['[[PÉDOPORNOGRAPHIE]] : DEUX ARRESTATIONS', "MATÉRIEL D'ABUS SEXUELS D'ENFANTS : DEUX ARRESTATIONS"],
    ['DE LA [[PEDOPORNOGRAPHIE]] SAISIE A LYON', "DU MATÉRIEL D'ABUS SEXUELS D'ENFANTS SAISI A LYON"],
    ['NON A LA [[PEDOPORNOGRAPHIE]]', "NON AU MATÉRIEL D'ABUS SEXUELS D'ENFANTS"],
    ['Un rapport. [[Pédopornographie]] et silence.', "Un rapport. Matériel d'abus sexuels d'enfants et silence."],
  ]);
  becomes(exploitation, [['LA [[PROSTITUTION INFANTILE]] RECULE', "L'EXPLOITATION SEXUELLE DES ENFANTS RECULE"]]);
});

describe('apostrophes', () => {
  becomes(exploitation, [
    ['L’étude de la [[prostitution enfantine]] commence.', 'L’étude de l’exploitation sexuelle des enfants commence.'],
    [
      'L’étude porte sur l’origine de la [[prostitution enfantine]].',
      'L’étude porte sur l’origine de l’exploitation sexuelle des enfants.',
    ],
  ]);
});
