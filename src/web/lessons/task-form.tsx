import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../texts/index.ts';
import type { Choose, Decide, Exercise, Find } from './exercises.ts';

/** What somebody has chosen: indices of words or options. */
type Chosen = ReadonlySet<number>;

/** One task: a question, an answer, and what is right. */
export function TaskForm({
  task,
  texts,
  isLast,
  next,
}: {
  task: Exercise;
  texts: Texts;
  isLast: boolean;
  next: (isRight: boolean) => void;
}): VNode {
  const { lessons } = texts;
  const [chosen, choose] = useState<Chosen>(new Set());
  const [isAnswered, setAnswered] = useState(false);
  const onward = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAnswered) onward.current?.focus();
  }, [isAnswered]);
  const isRight = isAnswered && judge(task, chosen);
  return (
    <form
      class="task"
      onSubmit={(event) => {
        event.preventDefault();
        if (isAnswered) next(isRight);
        else if (chosen.size > 0) setAnswered(true);
      }}
    >
      <fieldset disabled={isAnswered}>
        <legend>{lessons[task.kind]}</legend>
        {task.kind === 'find' && (
          <FindFields task={task} chosen={chosen} choose={choose} isAnswered={isAnswered} hint={lessons.findHint} />
        )}
        {task.kind === 'choose' && <ChooseFields task={task} chosen={chosen} choose={choose} />}
        {task.kind === 'decide' && <DecideFields task={task} chosen={chosen} choose={choose} texts={texts} />}
      </fieldset>
      <div role="status" class="verdict">
        {isAnswered && <Feedback task={task} isRight={isRight} texts={texts} />}
      </div>
      <button type="submit" class="primary" ref={onward} disabled={!isAnswered && chosen.size === 0}>
        {!isAnswered ? lessons.answer : isLast ? lessons.finish : lessons.next}
      </button>
    </form>
  );
}

function judge(task: Exercise, chosen: Chosen): boolean {
  if (task.kind === 'choose') return chosen.has(task.wanted);
  if (task.kind === 'decide') return chosen.has(task.isWrong ? 0 : 1);
  // All words of the term, and no other.
  return task.words.every(({ isWanted }, index) => isWanted === chosen.has(index));
}

interface Fields<Task> {
  readonly task: Task;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

function FindFields({
  task,
  chosen,
  choose,
  isAnswered,
  hint,
}: Fields<Find> & { isAnswered: boolean; hint: string }): VNode {
  const toggle = (index: number): void => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    choose(next);
  };
  return (
    <>
      <p class="faint">{hint}</p>
      <p class="sentence words" lang={task.entry.language}>
        {task.words.map(({ text, isWanted }, index) => (
          <label key={index} class={isAnswered && isWanted ? 'wanted' : ''}>
            <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
            <span>{text}</span>
          </label>
        ))}
      </p>
    </>
  );
}

function ChooseFields({ task, chosen, choose }: Fields<Choose>): VNode {
  return (
    <>
      <p class="sentence" lang={task.entry.language}>
        {task.before} <span class="gap">…</span>
        {task.after}
      </p>
      <Options options={task.options} language={task.entry.language} chosen={chosen} choose={choose} />
    </>
  );
}

function DecideFields({ task, chosen, choose, texts }: Fields<Decide> & { texts: Texts }): VNode {
  return (
    <>
      <p class="sentence" lang={task.entry.language}>
        {task.sentence}
      </p>
      <Options
        options={[texts.lessons.change, texts.lessons.leave]}
        language={texts.id}
        chosen={chosen}
        choose={choose}
      />
    </>
  );
}

function Options({
  options,
  language,
  chosen,
  choose,
}: {
  options: readonly string[];
  language: string;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
}): VNode {
  return (
    <ul class="options">
      {options.map((option, index) => (
        <li key={option}>
          <label lang={language}>
            <input type="radio" name="option" checked={chosen.has(index)} onChange={() => choose(new Set([index]))} />
            <span>{option}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function Feedback({ task, isRight, texts }: { task: Exercise; isRight: boolean; texts: Texts }): VNode {
  const { entry, right } = task;
  const isWrongSentence = task.kind !== 'decide' || task.isWrong;
  return (
    <div class={isRight ? 'feedback good' : 'feedback bad'}>
      <p>
        <strong>{isRight ? `✓ ${texts.lessons.right}` : `✗ ${texts.lessons.wrong}`}</strong>
      </p>
      {isWrongSentence && right !== undefined && (
        <p>
          {texts.lessons.solution} <q lang={entry.language}>{right}</q>
        </p>
      )}
      <p lang={entry.language}>{entry.why}</p>
    </div>
  );
}
