import type { Place } from '../model/index.ts';

/** A word with the text around it, white space as one space, without the margins of quotations. */
export interface Passage {
  readonly before: string;
  readonly word: string;
  readonly after: string;
}

/** Some lines of text on either side are mostly what a choice hangs on. Code units. */
const reach = 260;

/** What stands around a place in its paragraph, or as much of it as somebody wants to read; `…` stands where it was cut. */
export function passageAround(source: string, place: Place): Passage {
  return {
    before: joined(before(source, place)),
    word: joined(plain(source.slice(place.start.offset, place.end.offset))),
    after: joined(after(source, place)),
  };
}

/** The same, no longer than the sentence. */
export function sentenceAround(source: string, place: Place): Passage {
  const { before: lead, word, after: rest } = passageAround(source, place);
  const starts = Array.from(lead.matchAll(sentenceEnd), ({ index, 0: end }) => index + end.length);
  const end = sentenceEnd.exec(rest);
  sentenceEnd.lastIndex = 0;
  return {
    before: lead.slice(starts.at(-1) ?? 0),
    word,
    after: end ? rest.slice(0, end.index + end[0].trimEnd().length) : rest,
  };
}

/** Good enough to read by: an abbreviation may end a sentence too early. */
const sentenceEnd = /[.!?…]["”’»)\]]*\s+(?=["“„«([]*\s?[\p{Lu}\d])/gu;

function before(source: string, { start }: Place): string {
  const stretch = plain(source.slice(Math.max(0, start.offset - reach), start.offset));
  const [paragraph] = stretch.split(blankLine).slice(-1);
  const isCut = paragraph === stretch && start.offset > reach;
  return isCut ? `… ${stretch.slice(stretch.search(/\s/) + 1)}` : paragraph!.trimStart();
}

function after(source: string, { end }: Place): string {
  const stretch = plain(source.slice(end.offset, end.offset + reach));
  const [paragraph] = stretch.split(blankLine);
  const isCut = paragraph === stretch && end.offset + reach < source.length;
  return isCut ? `${stretch.slice(0, stretch.search(/\s\S*$/))} …` : paragraph!.trimEnd();
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function joined(text: string): string {
  return text.replace(lineBreak, ' ');
}

const blankLine = /\n[ \t>]*\n/;

/** The end of a line, with what begins the next line of a quotation. */
const lineBreak = /[ \t]*\n[ \t>]*/g;

/** A text nearly as a reader sees it: what sets words off is gone. It is for reading; no place counts in it. */
export function withoutMarkup(text: string, format: string): string {
  if (format === 'html') return text.replace(tags, '');
  return format === 'text' ? text : text.replace(lineMarks, '').replace(marks, '');
}

const tags = /<\/?[a-z!][^<>]*>/gi;
const lineMarks = /^(?:#{1,6}|[-*+]|\d{1,3}[.)])\s+/;
const marks = /<!--.*?-->|\[\^[^\]]*\]|\]\([^()\s]*\)|!?\[|\*\*|__|`/g;
