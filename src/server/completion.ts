import {
  CompletionItemKind,
  type CompletionItem,
  type CompletionList,
  type MarkupContent,
  type Position,
} from 'vscode-languageserver';
import { applyEdits, type Edit, type Finding, type Suggestion } from '../model/index.ts';
import { isListed } from '../report/index.ts';
import type { Check } from './check.ts';
import { textEdits } from './edit.ts';
import type { Seen, Session } from './session.ts';

/**
 * The wordings to write instead of a discouraged term that ends where somebody writes, or that would end there if the word were finished. `lastWords` are
 * the words that a term can end with. Whether a term would be discouraged there is found out by finishing it: so nothing is offered in quotations or code.
 */
export function completionsAt(
  position: Position,
  lastWords: ReadonlySet<string>,
  seen: Seen,
  session: Session,
): CompletionList {
  const { document, check } = seen;
  const offset = session.positions.offsetAt(document, position);
  const written = writtenAt(offset, check);
  const terms = written.length > 0 ? written : nearlyWritten(offset, lastWords, check);
  const all = terms.flatMap((term) => itemsFor(term, offset, seen, session));
  // Several forms of a term may come to the same wording.
  const items = [...new Map(all.toReversed().map((item) => [item.label, item])).values()].toReversed();
  return {
    isIncomplete: true,
    items: items.map((item, index) => ({ ...item, sortText: String(index).padStart(3, '0') })),
  };
}

/** A discouraged term at the end of what is written. Places and edits count in the text as it would be with `added` put in at `offset`. */
interface Nearly {
  readonly finding: Finding;
  readonly offset: number;
  readonly added: string;
}

function writtenAt(offset: number, { findings, text }: Check): Nearly[] {
  return findings
    .filter(({ place: { end } }) => end.offset <= offset && /^[\s-]?$/.test(text.slice(end.offset, offset)))
    .slice(-1)
    .map((finding) => ({ finding, offset, added: '' }));
}

/** Fewer letters say too little, and so does less than half of a word. */
const shortest = 3;
/** How many words are tried out, the shortest first, and how many terms are offered. */
const most = { tried: 12, offered: 3 };

function nearlyWritten(offset: number, lastWords: ReadonlySet<string>, { text, lint }: Check): Nearly[] {
  const [begun] = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, offset - 60), offset))!;
  if (begun.length < shortest || /^[\p{L}\p{M}]/u.test(text.slice(offset, offset + 2))) return [];
  const small = begun.toLowerCase();
  const endings = [...lastWords]
    .filter((word) => word.length > small.length && word.length <= 2 * small.length && word.startsWith(small))
    .toSorted((one, other) => one.length - other.length)
    .slice(0, most.tried)
    .map((word) => word.slice(small.length))
    .map((ending) => (begun.length > 1 && begun === begun.toUpperCase() ? ending.toUpperCase() : ending));
  const { start, end } = paragraphAround(text, offset);
  const isTerm = (added: string): boolean => {
    const paragraph = text.slice(start, offset) + added + text.slice(offset, end);
    const { findings, dismissed } = lint(paragraph);
    return [...findings, ...dismissed].some(({ place }) => place.end.offset === offset - start + added.length);
  };
  return endings
    .filter(isTerm)
    .slice(0, most.offered)
    .flatMap((added) => {
      const { findings } = lint(applyEdits(text, [{ start: offset, end: offset, text: added }]));
      const finding = findings.find(({ place }) => place.end.offset === offset + added.length);
      return finding && isListed(finding, 'warning') ? [{ finding, offset, added }] : [];
    });
}

/** Far enough to tell whether there is a term at all; the whole text then says what it means. UTF-16 code units. */
const sight = 1000;

function paragraphAround(text: string, offset: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, offset - sight), offset);
  const after = text.slice(offset, offset + sight);
  const start = offset - before.length + (/^[^]*(?:\n[\t ]*\r?\n)/.exec(before)?.[0].length ?? 0);
  return { start, end: offset + (/\n[\t ]*\r?\n/.exec(after)?.index ?? after.length) };
}

function itemsFor(term: Nearly, offset: number, seen: Seen, session: Session): CompletionItem[] {
  return term.finding.suggestions.flatMap((suggestion) => {
    const edits = suggestion.edits.map((edit) => withoutAdded(edit, term));
    const main = edits.find(({ start, end }) => start <= offset && offset <= end + 1);
    // Editors take only what stands in the line in which somebody writes.
    if (!main || /[\r\n]/.test(seen.check.text.slice(main.start, Math.max(offset, main.end)))) return [];
    const others = edits.filter((edit) => edit !== main);
    const replaced = { ...main, end: Math.max(main.end, offset) };
    const rest = seen.check.text.slice(main.end, replaced.end);
    const [textEdit] = textEdits([{ ...replaced, text: main.text + rest }], seen, session);
    return [
      {
        label: suggestion.text,
        detail: `instead of “${term.finding.actual}”`,
        documentation: documentationOf(term.finding, suggestion, session),
        kind: CompletionItemKind.Text,
        filterText: seen.check.text.slice(replaced.start, offset),
        textEdit: textEdit!,
        ...(others.length > 0 && { additionalTextEdits: textEdits(others, seen, session) }),
        ...(suggestion.safe && { preselect: true }),
      },
    ];
  });
}

/** An edit as it counts in the text that is there. */
function withoutAdded({ start, end, text }: Edit, { offset, added }: Nearly): Edit {
  const back = (at: number): number => (at <= offset ? at : Math.max(offset, at - added.length));
  return { start: back(start), end: back(end), text };
}

function documentationOf({ note }: Finding, { when }: Suggestion, { client }: Session): MarkupContent {
  return { kind: client.documentation, value: [when && `Fits where: ${when}`, note].filter(Boolean).join('\n\n') };
}
