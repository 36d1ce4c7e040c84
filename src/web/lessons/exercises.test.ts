import { beforeAll, describe, expect, it } from 'vitest';
import { loadPacks } from '../../develop/packs.ts';
import { entriesOf, type Entry } from '../../glossary/index.ts';
import { exercisesOf, type Exercise } from './exercises.ts';

let byLanguage: ReadonlyMap<string, readonly Entry[]>;

beforeAll(() => {
  byLanguage = new Map(loadPacks().map((pack) => [pack.language, entriesOf(pack)]));
}, 60_000);

describe.each(['en', 'fr', 'es', 'pt', 'de', 'it', 'nl'])('the exercises in %s', (language) => {
  const tasks = (seed: number, count = 30): Exercise[] => exercisesOf(byLanguage.get(language)!, count, seed);

  it('are as many as asked for, of three kinds, none twice', () => {
    expect(tasks(1)).toHaveLength(30);
    expect(new Set(tasks(1).map(({ kind }) => kind))).toEqual(new Set(['choose', 'find', 'decide']));
    expect(new Set(tasks(1).map(({ sentence }) => sentence)).size).toBe(30);
  });

  it('are the same for the same seed, and others for another', () => {
    expect(tasks(5)).toEqual(tasks(5));
    expect(tasks(5)).not.toEqual(tasks(6));
  });

  it('make the recommended sentence when the right wording is chosen', () => {
    for (const task of tasks(2, 300).filter(({ kind }) => kind === 'choose')) {
      if (task.kind !== 'choose') continue;
      const chosen = `${task.before} ${task.options[task.wanted]!}${task.after}`.trim();
      expect(chosen).toBe(task.right);
      expect(new Set(task.options).size).toBe(task.options.length);
      expect(task.options.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('ask for words that stand in the sentence', () => {
    for (const task of tasks(3, 300)) {
      if (task.kind !== 'find') continue;
      expect(task.words.some(({ isWanted }) => isWanted)).toBe(true);
      expect(
        task.words
          .map(({ text }) => text)
          .join('')
          .replaceAll(' ', ''),
      ).toBe(task.sentence.replace(/\s/g, ''));
    }
  });

  it('have words to change and words to leave', () => {
    const decisions = tasks(4, 60).filter((task) => task.kind === 'decide');
    expect(new Set(decisions.map(({ isWrong }) => isWrong))).toEqual(new Set([true, false]));
  });
});
