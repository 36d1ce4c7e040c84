import type { Form, VerbForm } from '../model/index.ts';
import type { Language } from './language.ts';

const irregularPlurals: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  wife: 'wives',
  life: 'lives',
  schoolchild: 'schoolchildren',
  schoolman: 'schoolmen',
  half: 'halves',
  businessman: 'businessmen',
  policeman: 'policemen',
  grandchild: 'grandchildren',
  stepchild: 'stepchildren',
};

/** Past tense and past participle of irregular verbs; doubled consonants stand here too. */
const irregularVerbs: Record<string, { past: string; participle: string; gerund?: string; present?: string }> = {
  be: { past: 'was', participle: 'been', gerund: 'being', present: 'is' },
  have: { past: 'had', participle: 'had', gerund: 'having', present: 'has' },
  do: { past: 'did', participle: 'done', gerund: 'doing', present: 'does' },
  go: { past: 'went', participle: 'gone', gerund: 'going', present: 'goes' },
  sell: { past: 'sold', participle: 'sold' },
  sleep: { past: 'slept', participle: 'slept' },
  make: { past: 'made', participle: 'made', gerund: 'making' },
  take: { past: 'took', participle: 'taken', gerund: 'taking' },
  give: { past: 'gave', participle: 'given', gerund: 'giving' },
  get: { past: 'got', participle: 'got', gerund: 'getting' },
  put: { past: 'put', participle: 'put', gerund: 'putting' },
  pay: { past: 'paid', participle: 'paid' },
  buy: { past: 'bought', participle: 'bought' },
  bring: { past: 'brought', participle: 'brought' },
  say: { past: 'said', participle: 'said' },
  tell: { past: 'told', participle: 'told' },
  see: { past: 'saw', participle: 'seen', gerund: 'seeing' },
  meet: { past: 'met', participle: 'met' },
  send: { past: 'sent', participle: 'sent' },
  keep: { past: 'kept', participle: 'kept' },
  hold: { past: 'held', participle: 'held' },
  lose: { past: 'lost', participle: 'lost', gerund: 'losing' },
  lead: { past: 'led', participle: 'led' },
  fall: { past: 'fell', participle: 'fallen' },
  throw: { past: 'threw', participle: 'thrown' },
  write: { past: 'wrote', participle: 'written', gerund: 'writing' },
  speak: { past: 'spoke', participle: 'spoken' },
  choose: { past: 'chose', participle: 'chosen', gerund: 'choosing' },
  come: { past: 'came', participle: 'come', gerund: 'coming' },
  become: { past: 'became', participle: 'become', gerund: 'becoming' },
  know: { past: 'knew', participle: 'known' },
  think: { past: 'thought', participle: 'thought' },
  show: { past: 'showed', participle: 'shown' },
  find: { past: 'found', participle: 'found' },
  read: { past: 'read', participle: 'read' },
  hear: { past: 'heard', participle: 'heard' },
  begin: { past: 'began', participle: 'begun', gerund: 'beginning' },
  let: { past: 'let', participle: 'let', gerund: 'letting' },
  run: { past: 'ran', participle: 'run', gerund: 'running' },
  drop: { past: 'dropped', participle: 'dropped', gerund: 'dropping' },
  stop: { past: 'stopped', participle: 'stopped', gerund: 'stopping' },
  ban: { past: 'banned', participle: 'banned', gerund: 'banning' },
  strip: { past: 'stripped', participle: 'stripped', gerund: 'stripping' },
  refer: { past: 'referred', participle: 'referred', gerund: 'referring' },
  prefer: { past: 'preferred', participle: 'preferred', gerund: 'preferring' },
  flirt: { past: 'flirted', participle: 'flirted' },
  wed: { past: 'wed', participle: 'wed', gerund: 'wedding' },
  traffic: { past: 'trafficked', participle: 'trafficked', gerund: 'trafficking' },
  pimp: { past: 'pimped', participle: 'pimped', gerund: 'pimping' },
  sext: { past: 'sexted', participle: 'sexted' },
  bed: { past: 'bedded', participle: 'bedded', gerund: 'bedding' },
  rob: { past: 'robbed', participle: 'robbed', gerund: 'robbing' },
  understand: { past: 'understood', participle: 'understood' },
  leave: { past: 'left', participle: 'left', gerund: 'leaving' },
  feel: { past: 'felt', participle: 'felt' },
  hurt: { past: 'hurt', participle: 'hurt' },
  hit: { past: 'hit', participle: 'hit', gerund: 'hitting' },
  abduct: { past: 'abducted', participle: 'abducted' },
  catch: { past: 'caught', participle: 'caught' },
  teach: { past: 'taught', participle: 'taught' },
  draw: { past: 'drew', participle: 'drawn' },
  grow: { past: 'grew', participle: 'grown' },
  set: { past: 'set', participle: 'set', gerund: 'setting' },
  cut: { past: 'cut', participle: 'cut', gerund: 'cutting' },
  plan: { past: 'planned', participle: 'planned', gerund: 'planning' },
  admit: { past: 'admitted', participle: 'admitted', gerund: 'admitting' },
  commit: { past: 'committed', participle: 'committed', gerund: 'committing' },
  compel: { past: 'compelled', participle: 'compelled', gerund: 'compelling' },
  acquit: { past: 'acquitted', participle: 'acquitted', gerund: 'acquitting' },
  beg: { past: 'begged', participle: 'begged', gerund: 'begging' },
  chat: { past: 'chatted', participle: 'chatted', gerund: 'chatting' },
  counsel: { past: 'counselled', participle: 'counselled', gerund: 'counselling' },
  feed: { past: 'fed', participle: 'fed' },
  label: { past: 'labelled', participle: 'labelled', gerund: 'labelling' },
  map: { past: 'mapped', participle: 'mapped', gerund: 'mapping' },
  model: { past: 'modelled', participle: 'modelled', gerund: 'modelling' },
  rewrite: { past: 'rewrote', participle: 'rewritten', gerund: 'rewriting' },
  slip: { past: 'slipped', participle: 'slipped', gerund: 'slipping' },
  stand: { past: 'stood', participle: 'stood' },
  star: { past: 'starred', participle: 'starred', gerund: 'starring' },
  swap: { past: 'swapped', participle: 'swapped', gerund: 'swapping' },
};

/** English, British spelling first where a replacement has to choose. */
export const english: Language = {
  id: 'en',
  name: 'English',
  head: 'last',
  classes: { n: 'noun', v: 'verb', common: 'noun whose singular is a name when it begins with a capital' },
  inflect(word, inflectionClass) {
    if (inflectionClass === 'n') return nounForms(word);
    if (inflectionClass === 'common') return nounForms(word).map(smallSingular);
    if (inflectionClass === 'v') return verbForms(word);
    throw new Error(`Unknown inflection class \`${inflectionClass}\` in \`${word}/${inflectionClass}\``);
  },
  functionWords: new Set(
    `the of a an and to in that is was for on with as by at from are be were been has have had not they their his her its he she it which who whom
    this these those an or but than then there when where while will would could should may might must can do does did you your we our us i my me
    him them so if into about after before over under between out up all any each more most some such no nor only other own same very what why how
    also both because until against during through above below again once here just now one two three said says say told tells never
    four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen year years old`.split(
      /\s+/,
    ),
  ),
  everydayWords: new Set(
    `age another ask asked call called calls came case cases city come country court data date dates day days early end fact file files find found
    free full gave generated get give given go gone good got great group groups hand hands high home house image images information keep kept know
    known large last late lead leave led left legal let life line live lives long look looked made make man material media men month name names
    network new next number old online open others own page paid part pay people phone picture pictures place point police produced put report reported
    reports right run saw school see seen service services set site small state system take taken thing things think time times took town use used
    video want wanted way ways web week weeks went within without woman women work working works world year years young`.split(
      /\s+/,
    ),
  ),
  conjunctions: new Set(['and', 'or']),
  abbreviations: new Set(
    'mr mrs ms dr prof st sr jr vs approx no nos art arts sec ss para paras fig figs cf e.g i.e etc inc ltd co dept est gov rep sen hon rev capt col gen lt sgt insp supt det adm messrs vol ed eds pp p ch cl reg regs v'.split(
      ' ',
    ),
  ),
};

function nounForms(word: string): Form[] {
  return [
    { text: word, number: 'singular' },
    { text: pluralOf(word), number: 'plural' },
  ];
}

// *Johns* at the head of a sentence is the common noun more often than not; *John* is not.
function smallSingular(form: Form): Form {
  return form.number === 'singular' ? { ...form, small: true } : form;
}

function pluralOf(word: string): string {
  const irregular = irregularPlurals[word];
  if (irregular) return irregular;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

function verbForms(word: string): Form[] {
  const irregular = irregularVerbs[word];
  const past = irregular?.past ?? regularPast(word);
  const participle = irregular?.participle ?? past;
  const forms: [string, VerbForm, Form['number']?][] = [
    [word, { tense: 'infinitive' }],
    [irregular?.present ?? pluralOf(word), { tense: 'present', person: 3 }, 'singular'],
    [past, { tense: 'past' }],
    [participle, { tense: 'participle' }],
    [irregular?.gerund ?? regularGerund(word), { tense: 'gerund' }],
  ];
  if (word === 'be') {
    forms.push(
      ['are', { tense: 'present' }, 'plural'],
      ['were', { tense: 'past' }, 'plural'],
      ['am', { tense: 'present', person: 1 }, 'singular'],
    );
  }
  return forms.map(([text, verb, number]) => (number ? { text, verb, number } : { text, verb }));
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return `${word}ed`;
}

function regularGerund(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return `${word}ing`;
}
