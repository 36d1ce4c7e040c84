import type { Document, Finding, Locate, Suppressed } from '../model/index.ts';
import { unexplained, unknownCommand, unknownName, unused, unusedEnd } from './complaint.ts';
import { directivesIn, type Directive, type Named } from './directive.ts';

/** What is left of some findings, what comments in the text answer for, and what is wrong with those comments. */
export interface Answered {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly complaints: readonly Finding[];
}

/** What has to be known of the rules: those that there are, and those that are switched off, of which nothing can be found. */
export interface KnownRules {
  ids(): ReadonlySet<string>;
  isOff(id: string): boolean;
}

/**
 * Takes away the findings that comments in the text switch off. Findings are given and come back in the order of the text.
 *
 * Of several comments about one finding the one that says most exactly where answers for it: about the line, then about a stretch, the one that began last,
 * then about the whole file. A comment that answers for nothing is complained of.
 */
export function suppress(
  findings: readonly Finding[],
  document: Document,
  locate: Locate,
  rules: KnownRules,
): Answered {
  const directives = directivesIn(document, locate);
  if (directives.length === 0) return { findings, suppressed: [], complaints: [] };
  const complaints: Finding[] = [];
  const switches = directives.flatMap((directive) => switchOf(directive, rules, complaints));
  const { lines, file, turns } = scopesOf(switches, document.source, locate);
  const open = createOpen();
  const left: Finding[] = [];
  const suppressed: Suppressed[] = [];
  let turn = 0;
  for (const finding of findings) {
    const { start } = finding.place;
    for (; turn < turns.length && turns[turn]!.directive.place.start.offset <= start.offset; turn++) take(turns[turn]!);
    const answer = aboutLine(finding) ?? open.about(finding.ruleId) ?? ofAny(file, finding.ruleId);
    if (answer) {
      answer.owner.used.add(answer.name);
      const { reason, place } = answer.owner.directive;
      suppressed.push({ by: 'comment', finding, reason, place });
    } else left.push(finding);
  }
  for (; turn < turns.length; turn++) take(turns[turn]!);
  for (const one of switches) complaints.push(...complaintsAbout(one, rules));
  return { findings: left, suppressed, complaints };

  function take(one: Switch): void {
    if (one.directive.command === 'disable') for (const { name } of one.names) open.begin({ owner: one, name });
    else for (const { name } of one.names) if (open.end(name)) one.used.add(name);
  }

  function aboutLine({ ruleId, place }: Finding): Answer | undefined {
    for (let { line } = place.start; line <= place.end.line; line++) {
      const answer = ofAny(lines.get(line), ruleId);
      if (answer) return answer;
    }
    return undefined;
  }
}

/** A directive that can be followed. */
interface Switch {
  readonly directive: Directive;
  /** The rules that it names; one called {@link all} where it names none. */
  readonly names: readonly Named[];
  /** Names that it was of use for. */
  readonly used: Set<string>;
}

/** What answers for a finding: a switch, and the name in it. */
interface Answer {
  readonly owner: Switch;
  readonly name: string;
}

/** Stands for every rule. */
const all = '*';

const commands: readonly string[] = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file'];

function switchOf(directive: Directive, { ids }: KnownRules, complaints: Finding[]): Switch[] {
  const { command, names, place } = directive;
  if (!commands.includes(command)) complaints.push(unknownCommand(directive, commands));
  else if (command !== 'enable' && directive.reason === '') complaints.push(unexplained(directive));
  else if (names.length === 0) return [{ directive, names: [{ name: all, place }], used: new Set() }];
  else {
    const known = names.filter(({ name }) => ids().has(name));
    complaints.push(...names.filter((named) => !known.includes(named)).map((named) => unknownName(named, [...ids()])));
    return [{ directive, names: known, used: new Set() }];
  }
  return [];
}

/** Answers by rule. */
type Answers = Map<string, Answer>;

interface Scopes {
  /** By line, counted from 1. */
  readonly lines: ReadonlyMap<number, Answers>;
  readonly file: Answers;
  /** Those that begin or end a stretch, in the order of the text. */
  readonly turns: readonly Switch[];
}

function scopesOf(switches: readonly Switch[], source: string, locate: Locate): Scopes {
  const lines = new Map<number, Answers>();
  const file: Answers = new Map();
  const aims = new Map<number, number>();
  // From the last to the first: of several comments that stand one above the other, all are about the line below the last.
  for (const one of switches.toReversed()) {
    const { command, place, until } = one.directive;
    if (command === 'disable-file') answerFor(file, one);
    else if (command === 'disable-line') answerForLine(place.start.line, one);
    else if (command === 'disable-next-line') {
      const next = lineBehind(source, until, locate);
      const aim = aims.get(next) ?? next;
      aims.set(place.start.line, aim);
      answerForLine(aim, one);
    }
  }
  return {
    lines,
    file,
    turns: switches.filter(({ directive: { command } }) => command === 'disable' || command === 'enable'),
  };

  function answerForLine(line: number, one: Switch): void {
    const answers: Answers = lines.get(line) ?? new Map();
    lines.set(line, answers);
    answerFor(answers, one);
  }
}

function answerFor(answers: Answers, owner: Switch): void {
  for (const { name } of owner.names) answers.set(name, { owner, name });
}

function ofAny(answers: Answers | undefined, ruleId: string): Answer | undefined {
  return answers?.get(ruleId) ?? answers?.get(all);
}

/** The next line that holds anything: tools that format texts put empty lines between a comment and a paragraph. */
function lineBehind(source: string, offset: number, locate: Locate): number {
  const emptyLines = /[^\r\n]*(?:(?:\r\n?|\n)[\t >]*(?=[\r\n]))*(?:\r\n?|\n)?/y;
  emptyLines.lastIndex = offset;
  emptyLines.test(source);
  return locate({ start: emptyLines.lastIndex, end: emptyLines.lastIndex }).start.line;
}

/** The stretches that are open at one point of a text. */
interface Open {
  begin(answer: Answer): void;
  /** Whether there was anything to end. */
  end(name: string): boolean;
  about(ruleId: string): Answer | undefined;
}

function createOpen(): Open {
  const answers: Answers = new Map();
  // Rules that were switched on again while all others stay off.
  const excepted = new Set<string>();
  return {
    begin(answer) {
      answers.set(answer.name, answer);
      if (answer.name === all) excepted.clear();
    },
    end(name) {
      const isOpen = answers.has(name) || (name === all ? answers.size > 0 : answers.has(all) && !excepted.has(name));
      if (name === all) answers.clear();
      else if (answers.has(all)) excepted.add(name);
      answers.delete(name);
      return isOpen;
    },
    about: (ruleId) => answers.get(ruleId) ?? (excepted.has(ruleId) ? undefined : answers.get(all)),
  };
}

function complaintsAbout({ directive, names, used }: Switch, { isOff }: KnownRules): Finding[] {
  const idle = names.filter(({ name }) => !used.has(name) && !isOff(name));
  const complain = directive.command === 'enable' ? unusedEnd : unused;
  return idle.map(({ name, place }) => complain(directive, name === all ? undefined : { name, place }));
}
