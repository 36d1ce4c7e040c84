import { CodeActionKind } from 'vscode-languageserver';

/** The kind of code action that replaces all that is safe, such as `editor.codeActionsOnSave` names it. */
export const fixAllKind: string = `${CodeActionKind.SourceFixAll}.luxlint`;

/** The commands that an editor can have carried out, all of them about a document: its URI is their first argument. */
export const commands = {
  /** Says what decided about the word at a position, which is the second argument. */
  explain: 'luxlint.explain',
  /** Replaces all that is safe. */
  fixAllSafe: 'luxlint.fixAllSafe',
  /** Answers for the finding at a position, the second argument, with a reason, the third, in a comment; `line` or `file`, the fourth, says how far it reaches. */
  ignore: 'luxlint.ignore',
  /** Lists the words that were judged fine, each with the reason. */
  showDismissed: 'luxlint.showDismissed',
} as const;

/** The command of our own extension that asks for a reason and then carries out {@link commands.ignore}. */
export const askForReason: string = 'luxlint.askForReason';
