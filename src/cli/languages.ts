import { Failure } from '../model/index.ts';
import { packLanguages } from '../node/index.ts';

/** Languages that somebody asked for, each of which has a rule pack. Rejects with a {@link Failure} for one that has none. */
export async function knownLanguages(asked: readonly string[]): Promise<readonly string[]> {
  const known = await packLanguages();
  const unknown = asked.find((language) => !known.includes(language));
  if (unknown === undefined) return asked;
  throw new Failure('language-unknown', `Unknown language \`${unknown}\``, { hint: `Use one of: ${known.join(', ')}` });
}
