import { covers, overlaps, type Block, type Span } from '../model/index.ts';
import { dismiss, sentenceAt, type Context, type Cue, type Judge } from './context.ts';
import { cellOf, membersOf } from './evidence.ts';
import { quotesOf } from './quotes.ts';

/** Names are no use of a word: titles of treaties, laws, works and campaigns, and names of bodies. */
export const title: Judge = function title(candidate, context) {
  const { block } = context;
  const official = context.titles().find(({ span }) => covers(span, candidate.span));
  if (official) return dismiss(official.because, official.text);
  const name = capitalisedRun(block, candidate.span, context);
  if (name) {
    const text = block.text.slice(name.start, name.end);
    const within = (cue: Cue): boolean =>
      overlaps(cue.span, name) &&
      !overlaps(cue.span, candidate.span) &&
      startsUpper(cue.text) &&
      isLinked(cue.span, candidate.span, block.text);
    if (context.cues('organisation').some(within)) return dismiss('organisation', text);
    if (context.cues('instrument').some(within)) return dismiss('title', text);
    if (startsUpper(text) && isIntroduced(name, context)) return dismiss('title', text);
  }
  const subtitled = subtitledAround(block, candidate.span);
  if (subtitled) return dismiss('title', block.text.slice(subtitled.start, subtitled.end));
  const body = bodyNamedBy(candidate.span, context);
  if (body) return dismiss('organisation', block.text.slice(body.start, body.end));
  const setOff = setOffAround(block, candidate.span);
  if (setOff && [isNameOfWork, isSigned, isInColumnOfNames].some((names) => names(setOff, candidate.span, context))) {
    return dismiss('title', block.text.slice(setOff.start, setOff.end));
  }
  return undefined;
};

// In Romance languages only the first noun of a name has a capital: *Centre national d'analyse des images de …*. From it to the word there is nothing but
// adjectives and nouns that prepositions join; a verb would stand without one.
function bodyNamedBy(span: Span<'block'>, { block, cues }: Context): Span<'block'> | undefined {
  // Most words stand behind none of these prepositions: no body has to be looked for.
  if (!endsInJoint.test(block.text.slice(Math.max(0, span.start - longestJoint), span.start))) return undefined;
  const noun = cues('organisation').findLast(
    (cue) =>
      cue.span.end < span.start && startsUpper(cue.text) && nounChain.test(block.text.slice(cue.span.end, span.start)),
  );
  return noun && { start: noun.span.start, end: span.end };
}

const adjective = String.raw`\s\p{Ll}+(?:al|ale|aux|ales|el|elle|els|elles|il|éen|éenne|ien|ienne|ique|aire|if|ive|eo|ea|eu|eia|ico|ica|ario|aria|eo|ea|ivo|iva|nal|ais|aise|ois|oise|and|ande|ain|aine)s?`;
const article = String.raw`(?:l['’]|(?:la|le|les|el|los|las|il|lo|i|gli|o|a|os|as)\s)?`;
const joint = String.raw`(?:(?:\s|,\s)(?:de|des|du|del|della|dello|dei|degli|delle|di|da|dal|dalla|do|dos|das|sur|sul|sulla|sulle|sobre|pour|para|per|contre|contra|contro|à|aux|al|allo|alla|ai|agli|alle|ao|aos|às|na|no|nas|nos|nel|nella|pela|pelo|en|et|y|e)\s|\s(?:d|dell|all|dall|sull|nell)['’]|,\s)${article}`;
const germanic = String.raw`\s(?:gegen|für|zur|zum|von|vom|tegen|voor|van|inzake)\s(?:\p{Ll}+(?:e|en|er)\s){1,2}`;
const endsInJoint = new RegExp(`(?:${joint}|${germanic})$`, 'u');
/** Longer than any preposition with its articles and adjectives, in UTF-16 code units. */
const longestJoint = 100;
const nounChain = new RegExp(`^(?:(?:${adjective})?(?:${joint}\\p{L}+(?:${adjective})?)*${joint}|${germanic})$`, 'u');

// *the novel The Client*, *het toneelstuk Loverboy*, *the monograph Child Prostitution in the Age of Steam*: capitals after a noun of work that has none.
function isIntroduced(name: Span<'block'>, context: Context): boolean {
  const endsBefore = ({ span, text }: Cue): boolean =>
    !startsUpper(text) && /^[,:]?\s$/.test(context.block.text.slice(span.end, name.start));
  return context.cues('names-work').some(endsBefore);
}

// *… published No Holiday: Child Sex Tourism in Our Region*: amid words without capitals a title and its subtitle need no quotation marks.
function subtitledAround({ text }: Block, span: Span<'block'>): Span<'block'> | undefined {
  const from = Math.max(0, span.start - longestName);
  const around = text.slice(from, span.end + longestName);
  if (!/:\s/.test(around)) return undefined;
  for (const match of around.matchAll(titleAndSubtitle)) {
    const start = from + match.index;
    const found = { start, end: start + match[0].length };
    if (covers(found, span)) return found;
  }
  return undefined;
}

// In a headline all words have capitals, and *City Council Debates Child Prostitution* names nothing. In a name,
// *Council Against …*, *… Prevention Act*, a preposition leads from the noun to the word, or at most one noun from the word to it.
function isLinked(noun: Span<'block'>, span: Span<'block'>, text: string): boolean {
  if (noun.end <= span.start) return leadsFrom(noun, text);
  const leads = /^[\s)]*(?:(?:and|or)\s)?(?:\p{Lu}\p{L}*[^sd\P{L}]\s+)?$/u.test(text.slice(span.end, noun.start));
  return leads && !goesOn.test(text.slice(noun.end));
}

// A network may be one of offenders: *network against* is given with its preposition.
function leadsFrom(noun: Span<'block'>, text: string): boolean {
  const lastWord = text.lastIndexOf(' ', noun.end - 1);
  return [noun.end, Math.max(noun.start, lastWord)].some((at) => preposition.test(text.slice(at)));
}

// *Frente Parlamentar contra …*: an adjective may stand behind the noun.
const preposition =
  /^(?:\s\p{Lu}\p{Ll}+(?:al|ale|aux|ar|are|ivo|iva|if|ive|ico|ica|ique|[aá]rio|[aá]ria|aire|ano|ana))?\s+(?:against|on|for|to|of|concerning|contre|sur|pour|de|du|des|gegen|für|über|zur|zum|von|vom|contra|sobre|para|del|do|da|dos|das|contro|per|sul|sulla|sulle|della|delle|dello|dei|degli|tegen|voor|van|inzake|betreffende)\s/iu;

// *Three Charged in Child Pornography Inquiry After Tip* goes on as a headline does; a name ends, or goes on with what it is for, or its year.
const goesOn = /^\s+(?!(?:Of|For|On|To|And|In|At|Against|Concerning)\b)\p{Lu}\p{L}*\s+\p{Lu}/u;

// A stretch in quotation marks or emphasis that holds the word.
function setOffAround(block: Block, span: Span<'block'>): Span<'block'> | undefined {
  const quote = quotesOf(block).find(({ inner }) => covers(inner, span));
  if (quote) return quote.inner;
  return block.marks.find(({ kind, text }) => (kind === 'emphasis' || kind === 'strong') && covers(text, span))?.text;
}

// ***Predators**, by Marc Vial*: set off, capitalised and signed.
function isSigned(setOff: Span<'block'>, span: Span<'block'>, { block: { text } }: Context): boolean {
  return (
    setOff.end - setOff.start <= span.end - span.start + 30 &&
    startsUpper(text.slice(setOff.start)) &&
    signature.test(text.slice(setOff.end))
  );
}

const signature = /^["”»]?,? (?:by|de|d['’]|von|di|del|por|van|door|da) ?\p{Lu}\p{L}+/u;

// A cell that is set off as a whole, under a heading such as *Title* or *Film*.
function isInColumnOfNames(setOff: Span<'block'>, _: Span<'block'>, context: Context): boolean {
  const { block, document, cues } = context;
  const table = block.within.find(({ kind }) => kind === 'table');
  const column = cellOf(block.within)?.column;
  if (!table || !startsUpper(block.text.slice(setOff.start)) || setOff.end - setOff.start < block.text.trim().length)
    return false;
  const heading = membersOf(context, table).find((at) => {
    const cell = cellOf(document.blocks[at]!.within);
    return cell?.row === 0 && cell.column === column;
  });
  return heading !== undefined && cues('names-work', heading).length > 0;
}

// *the documentary "…"*, *the book "…"*: a noun of work introduces it, or follows it, as in *"…", a novel*; or it is written as titles are, with more in it than the word itself.
function isNameOfWork(setOff: Span<'block'>, span: Span<'block'>, context: Context): boolean {
  const { block } = context;
  const sentence = sentenceAt(context, span).span;
  const introduced = context
    .cues('names-work')
    .some(
      (cue) => cue.span.end <= setOff.start && cue.span.start >= sentence.start && setOff.start - cue.span.end < 40,
    );
  const inside = block.text.slice(setOff.start, setOff.end);
  if (introduced) return startsUpper(inside) || inside.length > span.end - span.start + 4;
  const explained = context
    .cues('names-work')
    .some((cue) => /^["”»]?,\s(?:\p{Ll}+\s)?$/u.test(block.text.slice(setOff.end, cue.span.start)));
  if (explained && startsUpper(inside)) return true;
  const holdsMore =
    inside.replace(/[^\p{L}]/gu, '').length >
    block.text.slice(span.start, span.end).replace(/[^\p{L}]/gu, '').length + 3;
  return holdsMore && context.language.id === 'en' && isTitleCase(inside);
}

/** No name is looked for further away than this, in UTF-16 code units. */
const longestName = 300;

// The run of capitalised words around the word, small words inside included, when the word itself is capitalised in it.
function capitalisedRun(block: Block, span: Span<'block'>, context: Context): Span<'block'> | undefined {
  const { text } = block;
  const around = { start: Math.max(0, span.start - longestName), end: Math.min(text.length, span.end + longestName) };
  // Most words are written small: what stands around them need not be read.
  const inside = wordsIn(text, betweenSpaces(text, span, around)).filter((word) => overlaps(word, span));
  if (inside.every((word) => word.text.length > 1 && word.text === word.text.toUpperCase())) return undefined;
  // In English all words of a name have capitals.
  if (context.language.id === 'en' && inside.some((word) => !startsUpper(word.text) && !small.test(word.text)))
    return undefined;
  const words = wordsIn(text, around);
  const first = words.findIndex(({ end }) => end > span.start);
  const own = words.findLastIndex(({ start }) => start < span.end);
  let begin = first;
  let last = own;
  while (begin > 0 && continues(block.text, words[begin - 1]!, words[begin]!)) begin--;
  while (begin < first && !startsUpper(words[begin]!.text)) begin++;
  while (last < words.length - 1 && continues(block.text, words[last]!, words[last + 1]!, words[last + 1])) last++;
  while (last > own && !startsUpper(words[last]!.text) && !/\d/.test(words[last]!.text)) last--;
  return { start: words[begin]!.start, end: words[last]!.end };
}

interface Word extends Span<'block'> {
  readonly text: string;
}

function wordsIn(text: string, { start, end }: Span<'block'>): Word[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\d][\p{L}\d'’()/.-]*/gu), ({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.replace(/[.)]+$/, '').length,
  }));
}

/** A span of a text drawn out to the white space on both sides, but within another one. */
function betweenSpaces(text: string, span: Span<'block'>, within: Span<'block'>): Span<'block'> {
  let { start, end } = span;
  while (start > within.start && !/\s/.test(text[start - 1]!)) start--;
  while (end < within.end && !/\s/.test(text[end]!)) end++;
  return { start, end };
}

function continues(text: string, left: Word, right: Word, outer: Word = left): boolean {
  const between = text.slice(left.end, right.start);
  if (!/^[\s,'’()-]*$/.test(between)) return false;
  return startsUpper(outer.text) || small.test(outer.text) || /^\d{4}$/.test(outer.text);
}

const small =
  /^(?:and|or|of|the|on|in|to|for|against|a|an|by|with|under|de|des|du|la|le|les|et|à|au|aux|contre|d|l|en|ou|sur|pour|y|el|los|las|del|contra|e|da|do|das|dos|o|os|und|der|die|das|gegen|von|zur|zum|van|het|een|tegen|il|lo|gli|di|della|dei|delle|contro)$/;

const capitalised = String.raw`(?:\p{Lu}[\p{L}'’-]*|\d+)`;
const either = String.raw`,?\s(?:${capitalised}|${small.source.slice(1, -1)})(?![\p{L}])`;
const titleAndSubtitle = new RegExp(
  `(?<=\\p{Ll},?\\s)${capitalised}(?:${either})*,?\\s${capitalised}(?:${either})*:\\s${capitalised}(?:${either})*`,
  'gu',
);

function startsUpper(text: string): boolean {
  return /^[^\p{L}\d]*\p{Lu}/u.test(text);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const large = words.filter((word) => !small.test(word.toLowerCase()));
  return large.length >= 2 && large.every((word) => startsUpper(word)) && text !== text.toUpperCase();
}
