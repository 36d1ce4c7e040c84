import { CodeActionKind } from 'vscode-languageserver';

/** The kind of code action that replaces all that is safe, such as `editor.codeActionsOnSave` names it. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.luxlint`;

/** The commands that an editor can have carried out, all of them about a document: its URI is their first argument. */
export const commands = {
  /** Says what decided about the word at a position, which is the second argument. */
  explain: 'luxlint.explain',
  /** Replaces all that is safe. */
  fixAllSafe: 'luxlint.fixAllSafe',
  /** Lists the words that were judged fine, each with the reason. */
  showDismissed: 'luxlint.showDismissed',
} as const;
