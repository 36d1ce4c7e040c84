import { tokensIn, type Reading } from '../match/index.ts';
import type { Candidate, Finding } from '../model/index.ts';

/** How many words on either side make an occurrence recognisable. */
const neighbours = 3;

/**
 * A name for an occurrence that survives edits elsewhere: sixteen hexadecimal digits made of the rule, the folded word and its neighbours. It gives no
 * word of the text away.
 */
export function fingerprintOf(candidate: Candidate, reading: Reading): string {
  const { first, last } = tokensIn(reading, candidate.span);
  const words = reading.tokens.slice(Math.max(0, first - neighbours), last + 1 + neighbours).map(({ key }) => key);
  return hash(`${candidate.rule.id} ${words.join(' ')}`);
}

/** Sixteen hexadecimal digits that stand for a text. */
export function hash(text: string): string {
  // FNV-1a, twice with different seeds: short and the same on every platform; nothing depends on its being hard to reverse.
  return [0x811c9dc5, 0x01000193].map((seed) => fnv(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/** The findings with fingerprints that tell them apart: the same words can stand in the same neighbourhood twice; the second time counts. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const time = (times.get(finding.fingerprint) ?? 0) + 1;
    times.set(finding.fingerprint, time);
    return time === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${time}` };
  });
}
