import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choice, languageOptions } from '../desk/desk-view.tsx';
import { sampleLanguages } from '../samples.ts';
import { useEntries } from '../terms-view.tsx';
import type { Texts } from '../texts/index.ts';
import { exercisesOf, type Exercise } from './exercises.ts';
import { TaskForm } from './task-form.tsx';

/** What somebody answered. */
interface Answered {
  readonly exercise: Exercise;
  readonly isRight: boolean;
}

/** Exercises, one after another, and the result. All of it is kept in this tab only. */
export function LessonsView({ texts }: { texts: Texts }): VNode {
  const [language, setLanguage] = useState(texts.id);
  const [count, setCount] = useState(9);
  const [tasks, setTasks] = useState<readonly Exercise[]>();
  const [answers, setAnswers] = useState<readonly Answered[]>([]);
  const entries = useEntries(language);
  const title = useRef<HTMLHeadingElement>(null);
  const at = answers.length;
  // Before anything is painted: a key pressed at once must find the focus where it will stay.
  useLayoutEffect(() => {
    if (tasks) title.current?.focus();
  }, [tasks, at]);

  const begin = (): void => {
    setAnswers([]);
    setTasks(exercisesOf(entries, count, Date.now() % 0x7fffffff));
  };
  if (!tasks) {
    return (
      <div class="lessons">
        <h1>{texts.lessons.title}</h1>
        <p class="lead">{texts.lessons.introduction}</p>
        <form
          class="toolbar"
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <Choice
            label={texts.lessons.language}
            value={language}
            options={languageOptions(sampleLanguages)}
            choose={setLanguage}
          />
          <Choice
            label={texts.lessons.count}
            value={String(count)}
            options={['6', '9', '15', '30'].map((number) => [number, number] as const)}
            choose={(number) => setCount(Number(number))}
          />
          <button type="submit" class="primary" disabled={entries.length === 0}>
            {texts.lessons.start}
          </button>
        </form>
      </div>
    );
  }
  const task = tasks[at];
  if (!task) return <Score answers={answers} texts={texts} again={() => setTasks(undefined)} title={title} />;
  return (
    <div class="lessons">
      <h1 class="hidden">{texts.lessons.title}</h1>
      <h2 ref={title} tabIndex={-1} class="progress">
        {texts.lessons.progress(at + 1, tasks.length)}
      </h2>
      <progress value={at} max={tasks.length} aria-label={texts.lessons.progress(at + 1, tasks.length)} />
      <TaskForm
        key={at}
        task={task}
        texts={texts}
        isLast={at === tasks.length - 1}
        next={(isRight) => setAnswers([...answers, { exercise: task, isRight }])}
      />
    </div>
  );
}

function Score({
  answers,
  texts,
  again,
  title,
}: {
  answers: readonly Answered[];
  texts: Texts;
  again: () => void;
  title: { current: HTMLHeadingElement | null };
}): VNode {
  const { lessons } = texts;
  const right = answers.filter(({ isRight }) => isRight).length;
  return (
    <div class="lessons score">
      <h1 ref={title} tabIndex={-1}>
        {lessons.result}
      </h1>
      <p class="figure" role="status">
        {lessons.score(right, answers.length)}
      </p>
      <p class="faint">{lessons.kept}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={again}>
          {lessons.again}
        </button>
        <button type="button" onClick={() => print()}>
          {lessons.print}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{lessons.sentence}</th>
            <th scope="col">{lessons.solution.replace(/\s?:$/, '')}</th>
            <th scope="col">{lessons.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ exercise, isRight }) => (
            <tr key={`${exercise.kind}-${exercise.sentence}`}>
              <td lang={exercise.entry.language}>{exercise.sentence}</td>
              <td lang={exercise.entry.language}>{exercise.right ?? '–'}</td>
              <td class={isRight ? 'good' : 'bad'}>{isRight ? `✓ ${lessons.right}` : `✗ ${lessons.wrong}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
