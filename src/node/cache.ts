import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { formatOf } from '../index.ts';
import { asFailure, Failure, type Checked, type CheckedText, type Result } from '../model/index.ts';
import { checkBytes, checkedText, textFailure } from './check.ts';
import type { Configuration } from './configuration/index.ts';
import { decode } from './decode.ts';
import type { Found } from './find.ts';
import { readBytes } from './read.ts';
import { shownPath } from './shown.ts';
import { writeWhole } from './write.ts';

/** What was found in texts before, so that a text that is still the same need not be checked again. It holds the words that were found. */
export interface Cache {
  /** What came of checking a file that was found, now or before. Never rejects for a file's sake. */
  check(found: Found, configuration: Configuration): Promise<Checked>;
  /** Keeps what is known for the next run. Rejects with a {@link Failure} where it cannot be written. */
  save(): Promise<void>;
  /** What was wrong with it, where anything was; what is damaged is checked anew. */
  damage(): Failure | undefined;
}

/** Runs after which what was not asked for any more is forgotten. */
const longest = 20;

/** An entry as it stands in the file. */
interface Entry {
  /** How many runs ago it was last asked for. */
  readonly age: number;
  readonly sum: string;
  readonly value: string;
}

/**
 * Opens a cache. `build` stands for the program and its rules: what another one has found is forgotten. A file that is not there, or damaged, is begun anew.
 */
export async function openCache(path: string, build: string): Promise<Cache> {
  let isDamaged = false;
  const known = await readEntries();
  const used = new Map<string, Entry>();
  const packs = new Map<string, Promise<string>>();
  return { check, save, damage };

  async function check(found: Found, configuration: Configuration): Promise<Checked> {
    const { path: shown, file, failure } = found;
    if (failure) return { path: shown, format: null, failure };
    const format = formatOf(shown)?.id ?? 'text';
    const bytes = await readBytes(file).catch(asFailure);
    if (bytes instanceof Failure) return { path: shown, format: null, failure: bytes };
    const key = digest(digest(bytes), format, await settingsKey(file, configuration));
    const before = resultIn(key);
    if (before) {
      try {
        return checkedText(shown, format, decode(bytes), before);
      } catch (error) {
        return { path: shown, format, failure: textFailure(error) };
      }
    }
    const checked = checkBytes(bytes, shown, await configuration.linterFor(file), format);
    if (!checked.failure) keep(key, checked);
    return checked;
  }

  function resultIn(key: string): Result | undefined {
    const entry = used.get(key) ?? known.get(key);
    if (!entry) return undefined;
    if (digest(key, entry.value) !== entry.sum) {
      isDamaged = true;
      known.delete(key);
      return undefined;
    }
    used.set(key, { ...entry, age: 0 });
    return JSON.parse(entry.value) as Result;
  }

  function keep(key: string, { result }: CheckedText): void {
    const value = JSON.stringify(result);
    used.set(key, { age: 0, sum: digest(key, value), value });
  }

  async function settingsKey(file: string, configuration: Configuration): Promise<string> {
    const { failOn: _, ...settings } = (await configuration.settingsFor(file)).settings;
    const contents = await Promise.all((settings.packs ?? []).map(packKey));
    return JSON.stringify([settings, contents]);
  }

  function packKey(pack: string): Promise<string> {
    const content = packs.get(pack) ?? readBytes(pack).then(digest, () => '');
    packs.set(pack, content);
    return content;
  }

  async function save(): Promise<void> {
    const lines = [JSON.stringify({ luxlint: 'cache', build })];
    for (const [key, entry] of known) if (!used.has(key) && entry.age < longest) lines.push(line(key, entry, 1));
    for (const [key, entry] of used) lines.push(line(key, entry, 0));
    await writeWhole(path, `${lines.join('\n')}\n`);
  }

  function line(key: string, { age, sum, value }: Entry, more: number): string {
    return `${key} ${age + more} ${sum} ${value}`;
  }

  async function readEntries(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text === '') return entries;
    const [head = '', ...lines] = text.split('\n');
    const made = buildIn(head);
    isDamaged = made === undefined;
    if (made !== build) return entries;
    for (const written of lines) {
      const [, key, age, sum, value] = /^([\da-f]{64}) (\d+) ([\da-f]{64}) (.+)$/.exec(written) ?? [];
      if (value !== undefined) entries.set(key!, { age: Number(age), sum: sum!, value });
      else if (written !== '') isDamaged = true;
    }
    return entries;
  }

  function damage(): Failure | undefined {
    if (!isDamaged) return undefined;
    return new Failure('cache-damaged', 'The cache was damaged; what it had lost was checked anew', {
      place: { path: shownPath(path) },
    });
  }
}

/** What stands for this program and its rules; `undefined` where it was not built. */
export async function programBuild(): Promise<string | undefined> {
  return readFile(new URL('../build-id', import.meta.url), 'utf8').catch(() => undefined);
}

function buildIn(head: string): string | undefined {
  try {
    const { luxlint, build } = JSON.parse(head) as { luxlint?: unknown; build?: unknown };
    return luxlint === 'cache' && typeof build === 'string' ? build : undefined;
  } catch {
    return undefined;
  }
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
