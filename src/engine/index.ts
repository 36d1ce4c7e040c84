import { judge } from '../judge/index.ts';
import {
  createMemory,
  locateIn,
  noMemory,
  type Dismissal,
  type Document,
  type Finding,
  type Locate,
  type Memory,
  type Pack,
  type Place,
  type Result,
  type Verdict,
} from '../model/index.ts';
import { abridge, type Abridged } from './abridge.ts';
import { dismissalOf, findingOf, isContradicted, movedBy, type Judged } from './conclude.ts';
import { createContexts, type IsMeant, type Seen } from './context.ts';
import { followSense } from './discourse.ts';
import { isDirective } from './directive.ts';
import { distinct } from './fingerprint.ts';
import type { Choices } from './languages.ts';
import { chosenLanguage, chosenPacks, withNoteSetting, withSetting, type EngineOptions } from './options.ts';
import { createScreen } from './screen.ts';
import { lookAgain } from './second-look.ts';
import { createSettings } from './settings.ts';
import { suppress, type KnownRules } from './suppress.ts';
import { occurrencesIn, type Occurrence } from './terms.ts';
import { createView, type View } from './view.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

export type { EngineOptions, Setting } from './options.ts';
export { mayDirect } from './directive.ts';
export { fix } from './fix.ts';
export { lastWords } from './last-words.ts';
export { withIndexes } from './vocabulary.ts';
export { prove, unmark, type Disproof, type Proof } from './prove.ts';

/** Judges documents with compiled rules. */
export interface Engine {
  /** Findings and dismissals of a document, each in the order of the text. */
  lint(document: Document): Result;
  /** Whether a text holds a word of any discouraged term; where it does not, and holds no comment to luxlint ({@link mayDirect}), there is nothing to find in it. */
  mayHold(text: string): boolean;
  /** The same for stretches of one text that begin and end between words, scanned once for all; `undefined` where each has to be asked about by itself. */
  mayHoldWithin(text: string): ((start: number, end: number) => boolean) | undefined;
  /** Whether a text, read as nothing but a sequence of words, holds any discouraged term; where it does not, no part of it does. */
  mayMatch(words: string): boolean;
}

/** Compiles packs into an engine. Throws a {@link Failure} for an unknown rule or language in the options. */
export function createEngine(packs: readonly Pack[], options: EngineOptions = {}, memory: Memory = noMemory): Engine {
  const compiled = chosenPacks(options, packs).map((pack) => ({ pack, vocabulary: createVocabulary(pack) }));
  const vocabularies = compiled.map(({ vocabulary }) => vocabulary);
  const configured = vocabularies.map(({ language }) => language);
  const languages = { configured, fallback: chosenLanguage(options, configured) };
  let known: ReadonlySet<string> | undefined;
  const ids = (): ReadonlySet<string> => (known ??= new Set(packs.flatMap(({ terms }) => terms.map(({ id }) => id))));
  const settings = createSettings(options, ids, compiled);
  const rules: KnownRules = { ids, isOff: (id) => settings.of(id) === 'off' };
  const screen = createScreen(vocabularies);
  return {
    // A text is read again where what stands around its words has to be known: its words are found once.
    lint: (document) => lint(document, { ...languages, memory: memory === noMemory ? createMemory() : memory }),
    mayHold: screen.mayHold,
    mayHoldWithin: screen.mayHoldWithin,
    mayMatch: screen.mayMatch,
  };

  function lint(document: Document, choices: Choices): Result {
    const locate = locateIn(document);
    const abridged = abridge(withoutDirectives(document));
    const judged = judgeAll(abridged, locate, choices);
    // Most words are judged by their own block: only for the others what stands around it is read.
    if (judged === 'looked beyond') return lint(document.wider!(), choices);
    const reported = distinct(everywhere(judged.filter(isReported), findingOf).toSorted(byPlace));
    const { findings, suppressed, complaints } = suppress(reported, document, locate, rules);
    return {
      findings: [...findings, ...distinct(complaints.flatMap(underSetting))].toSorted(byPlace),
      suppressed,
      dismissed: everywhere(judged.filter(isDismissed), dismissalOf).toSorted(byPlace),
    };

    /** What is said of some words, for all places that they stand for. */
    function everywhere<One extends Judged, Said extends Finding | Dismissal>(
      words: readonly One[],
      say: (one: One) => Said,
    ): Said[] {
      return words.flatMap((one) => {
        const places = abridged.standsFor(one.seen.context.index, one.candidate.span.start);
        if (places.length === 0) return [];
        const said = say(one);
        return places.map((by) => (by === 0 ? said : movedBy(said, by, locate)));
      });
    }
  }

  function underSetting(complaint: Finding): Finding[] {
    const setting = settings.of(complaint.ruleId) ?? complaint.severity;
    return setting === 'off' ? [] : [{ ...complaint, severity: setting }];
  }

  function judgeAll(abridged: Abridged, locate: Locate, choices: Choices): Judged[] | 'looked beyond' {
    const { document } = abridged;
    const view = createView(abridged);
    const judgeOne = createJudge(view, document, locate);
    const places: (readonly [index: number, occurrence: Occurrence])[] = [];
    const judged: Judged[] = [];
    for (const [index, block] of document.blocks.entries()) {
      if (block.background) continue;
      for (const occurrence of occurrencesAt(view, index, choices)) {
        places.push([index, occurrence]);
        judged.push(judgeOne(index, occurrence));
        if (view.lookedBeyond()) return 'looked beyond';
      }
      if (view.lookedBeyond()) return 'looked beyond';
    }
    const settled = lookAgain(judged, (isMeant) => {
      const judgeAgain = createJudge(view, document, locate, isMeant);
      return (at) => judgeAgain(...places[at]!);
    });
    const followed = followSense(settled);
    return view.lookedBeyond() ? 'looked beyond' : followed;
  }

  /** Judges the terms that are the same words: the first that is in use decides; then one that something speaks against; the last is the most general. */
  function createJudge(
    view: View,
    document: Document,
    locate: Locate,
    isMeant?: IsMeant,
  ): (index: number, occurrence: Occurrence) => Judged {
    const seeing = new Map<Vocabulary, ReturnType<typeof createContexts>>();
    return (index, { candidates, vocabulary, reading }) => {
      const kind = document.kind ?? options.context;
      const see = seeing.get(vocabulary) ?? createContexts(view, vocabulary, kind, isMeant);
      seeing.set(vocabulary, see);
      const block = document.blocks[index]!;
      const all = candidates.map((candidate): Judged => {
        const seen = see(index, candidate, reading);
        return { candidate, seen, verdict: judgeSeen(seen), document, block, reading, locate };
      });
      return all.find(isReported) ?? all.find(isContradicted) ?? all.at(-1)!;
    };
  }

  function occurrencesAt(view: View, index: number, choices: Choices): Occurrence[] {
    const possible = memory.recall('possible', view.block(index).text, screen.possibleIn);
    return occurrencesIn(view, index, possible, choices);
  }

  function judgeSeen({ candidate, context }: Seen): Verdict {
    const verdict = withNoteSetting(judge(candidate, context), options);
    return withSetting(verdict, settings.for(candidate, context.block.text));
  }
}

/** What comments say to luxlint is no part of the text, and bears on no word in it. */
function withoutDirectives(document: Document): Document {
  if (!document.blocks.some(isDirective)) return document;
  return { ...document, blocks: document.blocks.filter((block) => !isDirective(block)) };
}

function isReported(judged: Judged): judged is Judged<Verdict & { report: true }> {
  return judged.verdict.report;
}

function isDismissed(judged: Judged): judged is Judged<Verdict & { report: false }> {
  return !judged.verdict.report;
}

function byPlace({ place: one }: { place: Place }, { place: other }: { place: Place }): number {
  return one.start.offset - other.start.offset;
}
