import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { Finding } from '../model/index.ts';
import { accountOf, verdictOf, type Outcome } from '../report/index.ts';
import type { Check } from './check.ts';
import type { Seen, Session } from './session.ts';

/** What there is to say about the listed word at a position: its standing, why, what to write, who says so, and what decided here. */
export function hoverAt(position: Position, seen: Seen, session: Session): Hover | null {
  const { document, check } = seen;
  const { positions, client } = session;
  const outcome = outcomeAt(positions.offsetAt(document, position), check);
  if (!outcome) return null;
  const page = client.hover === MarkupKind.Markdown ? markdown : plain;
  return {
    contents: { kind: client.hover, value: describe(outcome, page) },
    range: positions.rangeOf(document, verdictOf(outcome).place),
  };
}

/** What the word at an offset came to: what is shown goes first, then notes, then words that are fine. */
export function outcomeAt(offset: number, { findings, result }: Check): Outcome | undefined {
  return [...findings, ...result.findings, ...result.suppressed, ...result.dismissed].find((outcome) => {
    const { start, end } = verdictOf(outcome).place;
    return start.offset <= offset && offset <= end.offset;
  });
}

/** How parts of a text are written. */
interface Page {
  readonly text: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly link: (address: string) => string;
  readonly literal: (lines: readonly string[]) => string;
}

function describe(outcome: Outcome, page: Page): string {
  const [sentence, ...account] = accountOf(outcome);
  const verdict = verdictOf(outcome);
  // A note says by itself why it is one; all else has the reason in its second line.
  const why = 'severity' in verdict && verdict.because === undefined ? account.shift()?.trim() : undefined;
  const parts = [
    page.text(sentence!),
    why === undefined ? '' : page.text(why),
    ...('severity' in verdict ? [wordingsOf(verdict, page)] : []),
    page.literal(account),
    ...('severity' in verdict ? [linkOf(verdict, page)] : []),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function wordingsOf({ suggestions }: Finding, page: Page): string {
  const lines = suggestions.map(
    ({ text, when }) => `- ${page.strong(text)}${when === '' ? '' : `: ${page.text(when)}`}`,
  );
  return lines.length === 0 ? '' : ['Write instead:', '', ...lines].join('\n');
}

function linkOf({ url }: Finding, page: Page): string {
  return url === undefined ? '' : page.link(url);
}

const plain: Page = { text: String, strong: String, link: String, literal: (lines) => lines.join('\n') };

const markdown: Page = {
  text: escaped,
  strong: (text) => `**${escaped(text)}**`,
  link: (address) => `<${address}>`,
  literal: (lines) => (lines.length > 0 ? ['```text', ...lines, '```'].join('\n') : ''),
};

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]#|<>~&]/g, String.raw`\$&`);
}
