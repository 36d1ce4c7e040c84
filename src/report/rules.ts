import type { Finding, Status } from '../model/index.ts';

/** A rule as its findings show it. */
export interface FoundRule {
  readonly id: string;
  readonly status: Status;
  readonly url: string | undefined;
  /** Why its words are discouraged, by language, in the order in which they were met. */
  readonly why: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/** The rules that findings come from, by id. */
export function rulesOf(findings: readonly Finding[]): FoundRule[] {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byId.get(finding.ruleId);
    if (group) group.push(finding);
    else byId.set(finding.ruleId, [finding]);
  }
  return [...byId].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([id, group]) => ruleOf(id, group));
}

function ruleOf(id: string, findings: readonly Finding[]): FoundRule {
  const why = new Map<string, string>();
  for (const { language, note } of findings) {
    // A note on the single place may follow the reason: the shortest is the reason alone.
    if (note !== '' && note.length < (why.get(language)?.length ?? Infinity)) why.set(language, note);
  }
  const status = findings.some((finding) => finding.status === 'avoid') ? 'avoid' : 'caution';
  return { id, status, url: findings.find(({ url }) => url !== undefined)?.url, why, findings };
}
