import { fold, type Language } from '../language/index.ts';
import { read, type Reading } from '../match/index.ts';
import {
  Failure,
  locateIn,
  sourceSpan,
  type Block,
  type Candidate,
  type Dismissal,
  type Document,
  type Finding,
  type Locate,
  type Pack,
  type Result,
  type Severity,
  type Verdict,
} from '../model/index.ts';
import { judge } from '../judge/index.ts';
import { suggest } from '../suggest/index.ts';
import { candidatesIn } from './candidates.ts';
import { createContexts, type Seen } from './context.ts';
import { fingerprintOf } from './fingerprint.ts';
import { guess } from './guess.ts';
import { languagesOf } from './languages.ts';
import { stageOf } from './stage.ts';
import { createTriggerScan } from './trigger.ts';
import { wordsAround } from './words-around.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { noteFor, reasonFor } from './wording.ts';

export { prove, unmark, type Disproof } from './prove.ts';

/** How an engine judges. */
export interface EngineOptions {
  /** Language of texts that declare none: a language of the packs, or `auto` (the default) to tell it block by block. */
  readonly language?: string;
  /** Severity by rule id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Declared kind of all texts, such as `case-report`; a text's own front matter wins. */
  readonly context?: string;
}

/** Judges documents with compiled rules. */
export interface Engine {
  lint(document: Document): Result;
  /** Whether a text holds a word of any discouraged term; where it does not, there is nothing to find in it. */
  mayHold(text: string): boolean;
  /** Whether a text, read as nothing but a sequence of words, holds any discouraged term; where it does not, no part of it does. */
  mayMatch(words: string): boolean;
}

/** Compiles packs into an engine. Throws a {@link Failure} for an unknown rule or language in the options. */
export function createEngine(packs: readonly Pack[], options: EngineOptions = {}): Engine {
  const vocabularies = packs.map(createVocabulary);
  const configured = vocabularies.map(({ language }) => language);
  const fallback = chosenLanguage(options.language, configured);
  checkRules(options.rules, vocabularies);
  const scans = new Map(vocabularies.map((vocabulary) => [vocabulary, createTriggerScan([vocabulary.terms.triggers])]));
  const scan = createTriggerScan(vocabularies.map(({ terms }) => terms.triggers));
  return { lint, mayHold: (text) => scan.test(fold(text)), mayMatch };

  function mayMatch(words: string): boolean {
    const folded = fold(words);
    return vocabularies.some((vocabulary) => {
      const { language, sequences } = vocabulary;
      const hits = scans.get(vocabulary)!.hits(folded);
      if (hits === 'anywhere') return sequences().matches(read(words, language, folded));
      for (const { start, end } of wordsAround(folded, hits)) {
        if (sequences().matches(read(words.slice(start, end), language, folded.slice(start, end)))) return true;
      }
      return false;
    });
  }

  function lint(document: Document): Result {
    const findings: Finding[] = [];
    const dismissed: Dismissal[] = [];
    const locate = locateIn(document);
    const contexts = new Map<Vocabulary, ReturnType<typeof createContexts>>();
    document.blocks.forEach((block, index) => {
      const folded = fold(block.text);
      if (!scan.test(folded)) return;
      for (const { alternatives, vocabulary, reading } of readBlock(document, index, folded)) {
        const see = contexts.get(vocabulary) ?? createContexts(document, vocabulary, document.kind ?? options.context);
        contexts.set(vocabulary, see);
        conclude(
          alternatives.map((candidate) => ({ candidate, seen: see(index, candidate) })),
          block,
          reading,
        );
      }
    });
    return { findings: findings.map(distinct(new Map())), dismissed };

    // Of several terms that are the same words, the first that is in use decides.
    function conclude(alternatives: readonly Alternative[], block: Block, reading: Reading): void {
      const judged = alternatives.map((alternative) => ({ ...alternative, verdict: verdictOf(alternative.seen) }));
      const { candidate, seen, verdict } = judged.find((one) => one.verdict.report) ?? judged[0]!;
      if (verdict.report) findings.push(findingOf({ candidate, seen, verdict, document, block, reading, locate }));
      else dismissed.push(dismissalOf(candidate, verdict, block, locate));
    }
  }

  function verdictOf({ candidate, context }: Seen): Verdict {
    const setting = options.rules?.[candidate.rule.id];
    if (setting === 'off') return { report: false, because: 'config', by: `${candidate.rule.id}=off` };
    return withSetting(judge(candidate, context), setting);
  }

  function readBlock(
    document: Document,
    index: number,
    folded: string,
  ): { alternatives: readonly Candidate[]; vocabulary: Vocabulary; reading: Reading }[] {
    const { text } = document.blocks[index]!;
    const possible = vocabularies.filter((vocabulary) => scans.get(vocabulary)!.test(folded));
    if (possible.length === 0) return [];
    const { languages, settled } = languagesOf(document, index, configured, fallback);
    const readings = languages.flatMap((language) => {
      const vocabulary = possible.find((candidate) => candidate.language === language);
      if (!vocabulary) return [];
      const reading = read(text, language, folded);
      return [{ vocabulary, reading, candidates: candidatesIn(reading, vocabulary) }];
    });
    const best = settled ? readings[0] : readings.toSorted((left, right) => covered(right) - covered(left))[0];
    if (!best) return [];
    return inPlace(best.candidates).map((alternatives) => ({ ...best, alternatives }));
  }
}

// A language whose terms take more of a text fits it better.
function covered({ candidates }: { candidates: readonly Candidate[] }): number {
  return inPlace(candidates).reduce((sum, [first]) => sum + first!.span.end - first!.span.start, 0);
}

function inPlace(candidates: readonly Candidate[]): Candidate[][] {
  const places: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = places.at(-1);
    if (last && last[0]!.span.start === candidate.span.start && last[0]!.span.end === candidate.span.end)
      last.push(candidate);
    else places.push([candidate]);
  }
  return places;
}

function chosenLanguage(id: string | undefined, configured: readonly Language[]): Language | undefined {
  if (id === undefined || id === 'auto') return undefined;
  const language = configured.find((candidate) => candidate.id === id);
  if (language) return language;
  throw new Failure('language-unknown', `Unknown language \`${id}\``, {
    hint: `Use auto or one of: ${configured.map((known) => known.id).join(', ')}`,
  });
}

function checkRules(settings: EngineOptions['rules'], vocabularies: readonly Vocabulary[]): void {
  const known = new Set(vocabularies.flatMap(({ rules }) => rules.map(({ id }) => id)));
  for (const id of Object.keys(settings ?? {})) {
    if (!known.has(id)) throw new Failure('rule-unknown', `Unknown rule \`${id}\``, { hint: guess(id, [...known]) });
  }
}

// A setting raises or lowers what is in use; what is only a note stays one.
function withSetting(verdict: Verdict, setting: Severity | undefined): Verdict {
  return setting === undefined || !verdict.report || verdict.because !== undefined
    ? verdict
    : { ...verdict, severity: setting };
}

interface Alternative {
  readonly candidate: Candidate;
  readonly seen: Seen;
}

interface Found extends Alternative {
  readonly verdict: Verdict & { report: true };
  readonly document: Document;
  readonly block: Block;
  readonly reading: Reading;
  readonly locate: Locate;
}

function findingOf({ candidate, seen, verdict, document, block, reading, locate }: Found): Finding {
  const { rule } = candidate;
  const actual = readable(block, candidate);
  const stage = stageOf(seen);
  const suggestions = suggest(seen.candidate, {
    document,
    block: seen.context.block,
    language: seen.context.language,
    ...(stage === undefined ? {} : { stage }),
    editable: verdict.because === undefined,
    certain: verdict.certainty === 'certain',
  });
  const expected = suggestions.map(({ text }) => text);
  return {
    ruleId: rule.id,
    language: rule.language,
    status: rule.status,
    severity: verdict.severity,
    certainty: verdict.certainty,
    place: locate(sourceSpan(block, candidate.span)),
    actual,
    expected,
    reason: reasonFor(rule.language, actual, expected[0]),
    note: noteFor(rule.language, rule.why, verdict.because),
    ...(rule.url === undefined ? {} : { url: rule.url }),
    suggestions,
    ...(verdict.because !== undefined && { because: verdict.because, by: verdict.by ?? '' }),
    ...(verdict.evidence && { evidence: verdict.evidence }),
    fingerprint: fingerprintOf(candidate, reading),
  };
}

function dismissalOf(
  candidate: Candidate,
  verdict: Verdict & { report: false },
  block: Block,
  locate: Locate,
): Dismissal {
  const { rule } = candidate;
  return {
    ruleId: rule.id,
    language: rule.language,
    actual: readable(block, candidate),
    place: locate(sourceSpan(block, candidate.span)),
    because: verdict.because,
    by: verdict.by,
    ...(verdict.evidence && { evidence: verdict.evidence }),
  };
}

function readable(block: Block, { span }: Candidate): string {
  return block.text.slice(span.start, span.end).replace(/\s+/g, ' ');
}

// The same words can stand in the same neighbourhood twice; the second time counts.
function distinct(seen: Map<string, number>): (finding: Finding) => Finding {
  return (finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, times);
    return times === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${times}` };
  };
}
