import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linter } from '../index.ts';
import type { Failure, Finding, Fixed, Result } from '../model/index.ts';
import { textFailure } from '../node/index.ts';
import { isListed } from '../report/index.ts';
import { formatFor } from './format.ts';
import type { Settings } from './settings.ts';

/** What came of checking one version of a document. */
export interface Check {
  /** Tells the checks of one session apart. */
  readonly id: string;
  /** As it stood: the document goes on changing. */
  readonly version: number;
  readonly text: string;
  /** Id of the format that it was read as; `undefined` where it is no text that is checked. */
  readonly format: string | undefined;
  readonly failure: Failure | null;
  readonly result: Result;
  /** The findings that are shown. */
  readonly findings: readonly Finding[];
  /** What replacing all that is safe makes of it. */
  fixed(): Fixed;
  /** What there would be to say about another text in its place. */
  lint(text: string): Result;
}

/** What a document is checked with. */
export interface CheckedWith {
  readonly settings: Settings;
  readonly linter: Linter;
}

/** Checks a document as it stands. Never throws: what cannot be checked is a failure. */
export function checkDocument(document: TextDocument, { settings, linter }: CheckedWith, id: string): Check {
  try {
    const format = settings.enable ? formatFor(document.uri, document.languageId, settings) : undefined;
    if (format === undefined) return emptyCheck(document, id);
    const text = document.getText();
    const result = linter.lint(text, { format });
    const findings = result.findings.filter((finding) => isListed(finding, settings.notes ? 'info' : 'warning'));
    let fixed: Fixed | undefined;
    return {
      ...emptyCheck(document, id),
      format,
      result,
      findings,
      fixed: () => (fixed ??= linter.fix(text, { format })),
      lint: (other) => linter.lint(other, { format }),
    };
  } catch (error) {
    return emptyCheck(document, id, textFailure(error));
  }
}

/** The check of a document that is not checked: because nobody wants it to be, or because it cannot be. */
export function emptyCheck(document: TextDocument, id: string, failure: Failure | null = null): Check {
  const text = document.getText();
  return {
    id,
    version: document.version,
    text,
    format: undefined,
    failure,
    result: nothing,
    findings: [],
    fixed: () => ({ output: text, applied: [], remaining: nothing }),
    lint: () => nothing,
  };
}

const nothing: Result = { findings: [], suppressed: [], dismissed: [] };
