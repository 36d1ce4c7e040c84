import type { Result } from '../index.ts';

/** What the page asks its worker to check. */
export interface Question {
  readonly id: number;
  readonly text: string;
  /** Id of a format. */
  readonly format: string;
  /** Two-letter code, or `auto`. */
  readonly language: string;
  /** The language whose rules are enough for a first answer. */
  readonly likely: string;
  /** The whole text is about the exploitation of children. */
  readonly isCaseReport: boolean;
  /** Rules of all languages must be asked; without this, those of the likely language are. */
  readonly thorough: boolean;
}

/** What the worker answers. A thorough question may get two answers: a first one at once, and a complete one when the rules of all languages are there. */
export interface Answer {
  readonly id: number;
  readonly complete: boolean;
  readonly result?: Result;
  /** What went wrong, in a sentence. */
  readonly failure?: string;
}

/** What is known of a text that was checked. */
export interface Outcome {
  readonly text: string;
  readonly result: Result;
  /** The rules of all languages were asked. */
  readonly complete: boolean;
}

/** Checks texts in a worker, so that typing never waits. */
export interface Checker {
  /** Asks for a check. Of questions that come faster than answers, only the last is asked. */
  ask(question: Omit<Question, 'id'>): void;
  close(): void;
}

/** Starts a worker. `tell` gets what came of each check, `fail` what went wrong. */
export function createChecker(
  worker: Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>,
  tell: (outcome: Outcome) => void,
  fail: (message: string) => void,
): Checker {
  let asked: Question | undefined;
  let waiting: Question | undefined;
  let count = 0;
  worker.addEventListener('message', ((event: MessageEvent<Answer>) => hear(event.data)) as EventListener);
  worker.addEventListener('error', ((event: ErrorEvent) => fail(event.message)) as EventListener);
  return {
    ask(question) {
      const next = { ...question, id: ++count };
      if (asked) waiting = next;
      else send(next);
    },
    close: () => worker.terminate(),
  };

  function send(question: Question): void {
    asked = question;
    waiting = undefined;
    worker.postMessage(question);
  }

  function hear({ id, complete, result, failure }: Answer): void {
    if (asked?.id !== id) return;
    const { text, thorough } = asked;
    if (failure !== undefined) fail(failure);
    if (result && !waiting) tell({ text, result, complete });
    if (complete || failure !== undefined || !thorough || waiting) {
      asked = undefined;
      if (waiting) send(waiting);
    }
  }
}
