import { z } from 'zod';
import type { Failure } from '../../model/index.ts';
import { readYaml } from '../../pack/index.ts';
import type { Foreign, Reader } from './foreign.ts';
import { wordsOfPattern } from './pattern.ts';

/** Rules of prh, which textlint uses. Regular expressions are taken over as far as they stand for words. */
export const prh: Reader = {
  id: 'prh',
  description: 'rules of prh, which textlint uses',
  read(text, path) {
    const read = readYaml({ path, text }, rules, { subject: 'import' });
    if (Array.isArray(read)) throw read[0] as Failure;
    const skipped: string[] = [];
    const concepts = read.value.rules.flatMap(({ expected, pattern, patterns, prh: why }): Foreign[] => {
      const written = [pattern, patterns].flat().filter((one) => one !== undefined);
      const avoid = written.flatMap((one) => {
        const [, expression] = /^\/(.*)\/[a-z]*$/s.exec(one) ?? [];
        const words = expression === undefined ? [one] : wordsOfPattern(expression);
        if (!words) skipped.push(`${one}: it is a pattern, not words`);
        return words ?? [];
      });
      if (written.length === 0) skipped.push(`${expected}: it has no pattern`);
      if (avoid.length === 0) return [];
      return [{ avoid, instead: [{ text: expected }], status: 'avoid', ...(why !== undefined && { why }) }];
    });
    return { concepts, skipped };
  },
};

const patterns = z.union([z.string(), z.array(z.string())]).optional();

const rules = z.looseObject({
  rules: z.array(
    z.looseObject({
      expected: z.string().min(1),
      pattern: patterns,
      patterns,
      prh: z.string().optional(),
    }),
  ),
});
