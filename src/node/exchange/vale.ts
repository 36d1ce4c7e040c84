import { z } from 'zod';
import type { Failure } from '../../model/index.ts';
import { readYaml } from '../../pack/index.ts';
import type { Foreign, Reader } from './foreign.ts';
import { wordsOfPattern } from './pattern.ts';

/** A style of Vale that replaces words (`extends: substitution`). Its patterns are taken over as far as they stand for words. */
export const vale: Reader = {
  id: 'vale',
  description: 'a substitution style of Vale',
  read(text, path) {
    const read = readYaml({ path, text }, style, { subject: 'import' });
    if (Array.isArray(read)) throw read[0] as Failure;
    const { swap, message, level, link } = read.value;
    const skipped: string[] = [];
    const concepts = Object.entries(swap).flatMap(([pattern, wordings]): Foreign[] => {
      const avoid = wordsOfPattern(pattern);
      const instead = wordings.split('|').map((wording) => ({ text: wording.trim() }));
      if (!avoid) skipped.push(`${pattern}: it is a pattern, not words`);
      return avoid
        ? [
            {
              avoid,
              instead,
              status: level === 'error' ? 'avoid' : 'caution',
              ...(message !== undefined && !message.includes('%s') && { why: message }),
              ...(link !== undefined && { url: link }),
            },
          ]
        : [];
    });
    return { concepts, skipped };
  },
};

const style = z.looseObject({
  extends: z.literal('substitution'),
  message: z.string().optional(),
  level: z.string().optional(),
  link: z.url().optional(),
  swap: z.record(z.string(), z.string().min(1)),
});
