import { DiagnosticTag, MarkupKind, type ClientCapabilities, type InitializeParams } from 'vscode-languageserver';
import type { PositionEncoding } from './positions.ts';

/** What an editor can do, as far as it matters here. */
export interface Client {
  /** The units that its positions count in. */
  readonly encoding: PositionEncoding;
  /** Whether it asks for diagnostics; to all others they are sent. */
  readonly pulls: boolean;
  /** Whether it asks again when told that the answers have changed. */
  readonly refreshes: boolean;
  /** Whether its edits can name the version that they are meant for. */
  readonly versionedEdits: boolean;
  /** Whether it asks for the edit of an action only when that is chosen. */
  readonly resolvesEdits: boolean;
  /** Whether it hands out its settings when asked; the others send them. */
  readonly answersSettings: boolean;
  /** Whether it says that settings have changed only to those who have asked to be told. */
  readonly registersSettings: boolean;
  /** The URI of the folder that is open, or of the first of several. */
  readonly folder: string | undefined;
  /** Whether it can strike words through, and is to: struck words look as if somebody had deleted them. */
  readonly strikes: boolean;
  readonly hover: MarkupKind;
  readonly documentation: MarkupKind;
  /** Whether our own extension is on the other side: it shows what commands come to, and asks for reasons. */
  readonly extended: boolean;
}

/** What an editor says about itself at the beginning. */
export function clientOf({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  const options = (initializationOptions ?? {}) as { extended?: unknown; strikeThrough?: unknown };
  return {
    encoding: encodingOf(capabilities),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    answersSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folder: workspaceFolders?.[0]?.uri,
    strikes:
      options.strikeThrough === true &&
      textDocument?.publishDiagnostics?.tagSupport?.valueSet.includes(DiagnosticTag.Deprecated) === true,
    hover: markup(textDocument?.hover?.contentFormat),
    documentation: markup(textDocument?.completion?.completionItem?.documentationFormat),
    extended: options.extended === true,
  };
}

const known: readonly string[] = ['utf-16', 'utf-8', 'utf-32'] satisfies PositionEncoding[];

// The client names what it likes best first; one that names nothing counts in UTF-16.
function encodingOf({ general }: ClientCapabilities): PositionEncoding {
  return (general?.positionEncodings?.find((encoding) => known.includes(encoding)) ?? 'utf-16') as PositionEncoding;
}

function markup(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.find((format) => format === MarkupKind.Markdown || format === MarkupKind.PlainText) ?? 'plaintext';
}
