import type { Root, Sentence } from 'nlcst';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { once, type Span } from '../model/index.ts';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

const english = once(() => unified().use(retextEnglish).freeze());
const latin = once(() => retext().freeze());

/**
 * The sentences of a text, as half-open spans in order; what stands between two of them is white space.
 *
 * The natural-language parsers split after initials and some abbreviations that they do not know; those splits are undone with the language's own list.
 */
export function sentences(text: string, language: Language): Span<'block'>[] {
  const tree: Root = language.id === 'en' ? english().parse(text) : latin().parse(text);
  const spans: Span<'block'>[] = [];
  for (const sentence of sentenceNodes(tree)) {
    const span = { start: sentence.position?.start.offset ?? 0, end: sentence.position?.end.offset ?? text.length };
    const last = spans.at(-1);
    if (last && endsInAbbreviation(text.slice(last.start, last.end), language))
      spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push(span);
  }
  return spans;
}

function sentenceNodes(tree: Root): Sentence[] {
  return tree.children.flatMap((paragraph) =>
    paragraph.type === 'ParagraphNode' ? paragraph.children.filter((child) => child.type === 'SentenceNode') : [],
  );
}

function endsInAbbreviation(sentence: string, language: Language): boolean {
  const word = /([\p{L}.-]+)\.$/u.exec(sentence.slice(-20))?.[1];
  return word !== undefined && (initial.test(word) || language.abbreviations.has(fold(word)));
}

// *D. L. denies it*: somebody's initial. *I* is a word more often.
const initial = /^[A-HJ-ZÀ-Þ]$/;
