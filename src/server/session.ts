import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { asFailure, type Failure } from '../model/index.ts';
import { checkDocument, emptyCheck, type Check, type CheckedWith } from './check.ts';
import type { Client } from './client.ts';
import type { Positions } from './positions.ts';

/** What one editor has open, and what is known about it. */
export interface Session {
  readonly client: Client;
  readonly positions: Positions;
  readonly documents: TextDocuments<TextDocument>;
  /** The check of a document as it stands, made anew where it or the settings have changed; `undefined` where it is not open. */
  seen(uri: string): Promise<Seen | undefined>;
  /** Settings have changed: nothing that was made with them is used again. */
  renew(): void;
  /** Forgets a document that was closed. */
  forget(uri: string): void;
}

/** A document and its check; until something is awaited, they belong together. */
export interface Seen {
  readonly document: TextDocument;
  readonly check: Check;
}

/** Makes the session of an editor. `withFor` resolves with what a document is checked with, or rejects with a {@link Failure}. */
export function createSession(
  about: Pick<Session, 'client' | 'positions' | 'documents'>,
  withFor: (uri: string) => Promise<CheckedWith>,
): Session {
  const { documents } = about;
  const known = new Map<string, { readonly document: TextDocument; readonly check: Check }>();
  const tools = new Map<string, Promise<CheckedWith | Failure>>();
  let generation = 0;
  let serial = 0;
  return { ...about, seen, renew, forget };

  async function seen(uri: string): Promise<Seen | undefined> {
    for (;;) {
      const asked = generation;
      const tool = await toolFor(uri);
      if (asked !== generation) continue;
      const document = documents.get(uri);
      return document && { document, check: checkNow(document, tool) };
    }
  }

  function checkNow(document: TextDocument, tool: CheckedWith | Failure): Check {
    const last = known.get(document.uri);
    if (last?.document === document && last.check.version === document.version) return last.check;
    const id = String(serial++);
    const check = 'linter' in tool ? checkDocument(document, tool, id) : emptyCheck(document, id, tool);
    known.set(document.uri, { document, check });
    return check;
  }

  function toolFor(uri: string): Promise<CheckedWith | Failure> {
    const tool = tools.get(uri) ?? withFor(uri).catch(asFailure);
    tools.set(uri, tool);
    return tool;
  }

  function renew(): void {
    generation++;
    known.clear();
    tools.clear();
  }

  function forget(uri: string): void {
    known.delete(uri);
    tools.delete(uri);
  }
}
