import { setOf } from './list.ts';

/** What follows the head of a phrase: prepositions, relative pronouns, and the participles that stand for them. */
export const afterHead: ReadonlySet<string> =
  setOf(`of in with by for from on at to against under between through within without into who whom whose that which where
  involving depicting showing featuring selling engaged engaging working living doing performing trading exchanging offering posing aged produced
  distributing sharing involved caught trapped exchanged exploited exploiting subjected convicted suspected accused committed relating`);

/** The articles. */
export const articles: ReadonlySet<string> = setOf('a an the');

/** Words that say which one or how many, articles included. */
export const determiners: ReadonlySet<string> = new Set([
  ...articles,
  ...setOf(`this that these those my your his her its our their whose each every either neither some any no all both half many much few little
    several more most less fewer enough another other such what which one two three four five six seven eight nine ten eleven twelve dozens
    hundreds thousands`),
]);

/** Prepositions, and participles that work like them. */
export const prepositions: ReadonlySet<string> =
  setOf(`of in on at to for from by with without against about into onto over under between among amongst amid along through throughout during
  within inside outside before after since until towards toward upon behind beyond below beside besides near past despite across around like as
  than via per except regarding concerning including excluding fighting ending combating tackling preventing`);

/** Words after which a clause or a new subject begins. */
export const clauseStarters: ReadonlySet<string> =
  setOf(`and or but nor so yet because although though while when whenever where wherever whether if unless that which who what how why as than not
  never only even`);

/** Verbs whose object is said to be there: no article says that it is known. */
export const existence: ReadonlySet<string> = setOf(
  'find finds found finding list lists listed listing see sees saw seen detect detects detected uncover uncovers uncovered suspect suspects suspected',
);

/** Adverbs, negations, and what is left of *not* after an apostrophe. */
export const adverb: RegExp =
  /ly$|^(?:not|never|also|often|already|still|even|just|once|always|sometimes|rarely|seldom|again|first|later|soon|then|now|t|n)$/;

/** What is likely to be an adjective before a noun. */
export const adjective: RegExp =
  /^(?:hidden|open|widespread|rife|so|such|online|more|covert|overt)$|(?:al|ive|ous|ful|less|ic|able|ible|ary|ent|ant|ed|ing|ern|y)$/;

/** Numbers from one to nineteen in words, and all in digits. */
export const numberWord: RegExp =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)$/;

/** Words that no noun before them qualifies: function words, irregular verbs in the past, adverbs of place and time. */
export const neverQualified: ReadonlySet<string> = new Set([
  ...determiners,
  ...prepositions,
  ...clauseStarters,
  ...setOf(`is are was were be been being am has have had having do does did will would can could shall should may might must then whom he she it
    they we you i him them us me there here also still just already often rarely seldom always sometimes again too
    online offline abroad worldwide alike everywhere nowhere today yesterday tomorrow now once twice later soon ago away up down out off available
    monday tuesday wednesday thursday friday saturday sunday
    ate became began bought broke brought built came caught chose cost drew drove fell felt fled fought found gave got grew held hid hit hurt kept
    knew lay led left lent lost made meant met paid put ran rode rose said sat sent shot shut slept sold spent spoke spread stole stood struck swept
    swore taught thought threw told took understood went wept withdrew woke won wore wrote`),
]);

/** Nouns that are often qualified and whose ending could be that of a verb. */
export const qualifiedNouns: ReadonlySet<string> =
  setOf(`charges offences offenses cases files images videos pictures photos sites websites rings networks laws convictions
  allegations suspects victims survivors offenders crimes complaints claims reports inquiries investigations probes scandals lists clips
  collections materials markets sellers buyers trafficking trading offending ring hearing proceedings proceeding finding warning operators
  trips tours arrests raids searches seizures statistics statutes bills bans detectives units teams hotlines filters hashes links pages boards
  hotspots blackspots dens rackets operations syndicates gangs prosecutions helplines surveys studies campaigns programmes policies debates trials
  threads folders servers payments transactions subscriptions scenes districts problems
  forums chats channels groups communities services providers agencies businesses conviction screening hosting sharing blocking scanning reporting`);

/** Words that say that guilt is not, or is, established. */
export const suspicion: ReadonlySet<string> = setOf(
  'alleged suspected accused presumed convicted suspect reputed supposed',
);

/** Nouns for somebody who is only suspected. */
export const suspects: ReadonlySet<string> = setOf('suspect suspects defendant defendants accused');

/** Possessive determiners. */
export const owners: ReadonlySet<string> = setOf('my your his her its our their');

/** Nouns for somebody who stands in a relation to another, and so keep a possessive. */
export const relations: ReadonlySet<string> = setOf('trafficker exploiter abuser victim boyfriend');
