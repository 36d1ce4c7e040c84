import {
  offsetAfter,
  replacedIn,
  revise,
  unrevised,
  type Finding,
  type Fixed,
  type Result,
  type Revision,
  type Severity,
  type Suggestion,
} from '../model/index.ts';
import { canEncode, type AboutText, type Choose, type Linter } from '../node/index.ts';
import { questionAbout, isListed, visible, type Look } from '../report/index.ts';
import type { Ask, Option, Screen } from './world.ts';

/** Who is asked, and about what. */
export interface InterviewOptions {
  readonly ask: Ask;
  /** Where findings are shown, and how. */
  readonly screen: Screen;
  readonly look: Look;
  /** Nothing less severe is asked about, and never a note. */
  readonly least: Severity;
}

/** Asks somebody about one text after the other. */
export interface Interview {
  readonly choose: Choose;
  /** Whether there is more to ask: the person may have had enough (`done`), or be `gone` without a word. */
  standing(): 'asking' | 'done' | 'gone';
}

/**
 * Prepares an {@link Interview}. For each finding the person chooses a wording, keeps the word, goes back to the last question or stops; the last question
 * is whether to save the text. After each choice the text is checked again, so that later wordings fit what stands there by then.
 */
export function createInterview({ ask, screen, look, least }: InterviewOptions): Interview {
  let standing: ReturnType<Interview['standing']> = 'asking';
  return { choose, standing: () => standing };

  async function choose(text: string, about: AboutText, linter: Linter): Promise<Fixed> {
    const lint = (current: string): Result => linter.lint(current, { format: about.format });
    const untouched: Stage = { revision: unrevised(text), result: lint(text), from: 0, number: 1 };
    const stages = [untouched];
    while (standing === 'asking') {
      const stage = stages.at(-1)!;
      const [finding, ...others] = findingsAhead(stage, least);
      if (!finding && !isChanged(stage)) break;
      const answer = finding
        ? await askAbout(finding, `${stage.number} of ${stage.number + others.length}`, stage, about)
        : await askToSave(stage, about);
      if (answer === 'back') stages.pop();
      else if (finding && answer === 'keep') stages.push(passed(stage, finding));
      else if (finding && typeof answer === 'object') stages.push(replaced(stage, finding, answer, lint));
      else if (answer === 'save') return fixed(stage);
      else {
        standing = answer === undefined ? 'gone' : 'done';
        return fixed(answer === 'stop' ? stage : untouched);
      }
    }
    return fixed(untouched);
  }

  function askAbout(finding: Finding, count: string, stage: Stage, about: AboutText): Promise<Answer | undefined> {
    const { path, encoding } = about;
    screen.write(`\n${questionAbout(finding, { path, source: stage.revision.text }, look)}`);
    return pick(`${count}: what should stand there?`, [
      ...finding.suggestions.map((suggestion) => wording(suggestion, encoding)),
      { answer: 'keep', option: { label: `Keep “${visible(finding.actual)}”` } },
      ...waysOut(stage),
    ]);
  }

  function askToSave(stage: Stage, { path }: AboutText): Promise<Answer | undefined> {
    const changes = replacedIn(stage.revision).map(
      ({ actual, place, suggestions }) =>
        `${String(place.start.line).padStart(6)} │ ${visible(actual)} → ${visible(suggestions[0]!.text)}\n`,
    );
    screen.write(`\n${changes.join('')}`);
    return pick(`Save ${visible(path)} like this?`, [
      { answer: 'save', option: { label: 'Save it' } },
      ...waysOut(stage),
    ]);
  }

  async function pick(question: string, items: readonly Item[]): Promise<Answer | undefined> {
    const index = await ask({ question, options: items.map(({ option }) => option), color: look.color });
    return index === undefined ? undefined : items[index]!.answer;
  }
}

/** How far somebody has come in a text. */
interface Stage {
  readonly revision: Revision;
  /** What there is to say about the text as it is now. */
  readonly result: Result;
  /** Where the next question begins: an offset in the text as it is now. */
  readonly from: number;
  /** Of the next question, from 1. */
  readonly number: number;
}

type Answer = Suggestion | 'keep' | 'back' | 'save' | 'stop' | 'leave';

interface Item {
  readonly answer: Answer;
  readonly option: Option;
}

function findingsAhead({ result, from }: Stage, least: Severity): Finding[] {
  return result.findings.filter(
    (finding) =>
      finding.place.start.offset >= from &&
      finding.severity !== 'info' &&
      isListed(finding, least) &&
      finding.suggestions.some(({ edits }) => edits.length > 0),
  );
}

function passed(stage: Stage, { place }: Finding): Stage {
  return { ...stage, from: place.start.offset + 1, number: stage.number + 1 };
}

function replaced(stage: Stage, finding: Finding, suggestion: Suggestion, lint: (text: string) => Result): Stage {
  const revision = revise(stage.revision, [{ finding, suggestion }]);
  return {
    revision,
    result: lint(revision.text),
    from: offsetAfter(suggestion.edits, finding.place.end.offset),
    number: stage.number + 1,
  };
}

function isChanged({ revision }: Stage): boolean {
  return revision.edits.length > 0;
}

function fixed({ revision, result }: Stage): Fixed {
  return { output: revision.text, applied: replacedIn(revision), remaining: result };
}

function wording(suggestion: Suggestion, encoding: AboutText['encoding']): Item {
  const { text, when } = suggestion;
  const hindrance = hindranceOf(suggestion, encoding);
  const label = visible(when === '' ? text : `${text} (${when})`);
  return { answer: suggestion, option: { label, ...(hindrance && { hindrance }) } };
}

function hindranceOf({ edits }: Suggestion, encoding: AboutText['encoding']): string | undefined {
  if (edits.length === 0) return 'has to be written by hand';
  return edits.every(({ text }) => canEncode(encoding, text)) ? undefined : `cannot be written in ${encoding}`;
}

function waysOut(stage: Stage): Item[] {
  return [
    ...(stage.number > 1 ? [{ answer: 'back', option: { label: 'Go back to the last question' } } as const] : []),
    ...(isChanged(stage)
      ? ([
          { answer: 'stop', option: { label: 'Stop here and save what I chose' } },
          { answer: 'leave', option: { label: 'Stop here and leave this file as it was' } },
        ] as const)
      : [{ answer: 'leave', option: { label: 'Stop here' } } as const]),
  ];
}
