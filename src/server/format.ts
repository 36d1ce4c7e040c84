import { formatOf, formats } from '../index.ts';
import { Failure } from '../model/index.ts';
import type { Settings } from './settings.ts';

/** What editors call the languages that reports are written in, with the format that each is read as. */
const byLanguage: Readonly<Record<string, string>> = {
  markdown: 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  'markdown.mdx': 'markdown',
  plaintext: 'text',
  text: 'text',
  html: 'html',
  mhtml: 'html',
  gfm: 'markdown',
};

/**
 * Id of the format that a document is read as: what the settings say of its language, else what its name says, as on the command line, else its language;
 * `undefined` where nothing says that it is a text. Throws a {@link Failure} where the settings name a format that does not exist.
 */
export function formatFor(uri: string, languageId: string, settings: Settings): string | undefined {
  const chosen = settings.formats[languageId];
  if (chosen === 'off') return undefined;
  if (chosen === undefined) return formatOf(pathOf(uri))?.id ?? byLanguage[languageId];
  if (formats.some(({ id }) => id === chosen)) return chosen;
  throw new Failure('settings-invalid', `The setting luxlint.formats names an unknown format, \`${chosen}\``, {
    hint: `Use ${formats.map(({ id }) => id).join(', ')} or off`,
  });
}

function pathOf(uri: string): string {
  return uri.replace(/[?#].*$/, '');
}
