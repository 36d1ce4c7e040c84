import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { labelsOf, type Entry } from '../glossary/index.ts';
import { Marked } from './card.tsx';
import { hashOf } from './route.ts';
import { useEntries } from './terms-view.tsx';
import type { Texts } from './texts/index.ts';

/** Steps of one word: the word alone, what to write instead, why, and sentences. */
const steps = 4;

/** One word after another in large type, for a room. */
export function Presenter({ language = 'en', id, texts }: { language?: string; id?: string; texts: Texts }): VNode {
  const entries = useEntries(language);
  const [at, setAt] = useState(0);
  const [step, setStep] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  // Before anything is painted: a key pressed at once must not be undone by this.
  useLayoutEffect(() => {
    const wanted = entries.findIndex((entry) => entry.id === id);
    setAt(Math.max(0, wanted));
    setStep(0);
    stage.current?.focus();
  }, [entries, id]);

  const go = (word: number, nextStep = 0): void => {
    if (word < 0 || word >= entries.length) return;
    setAt(word);
    setStep(nextStep);
  };
  const next = (): void => (step < steps - 1 ? setStep(step + 1) : go(at + 1));
  const back = (): void => (step > 0 ? setStep(step - 1) : go(at - 1, steps - 1));
  const leave = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    location.hash = hashOf('terms', language, ...(entries[at] ? [entries[at].id] : []));
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: next,
    PageDown: next,
    ' ': next,
    ArrowLeft: back,
    PageUp: back,
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    Home: () => go(0),
    End: () => go(entries.length - 1),
    Escape: leave,
  };
  const press = (event: KeyboardEvent): void => {
    const act = keys[event.key];
    const isButton = event.key === ' ' && (event.target as HTMLElement).tagName === 'BUTTON';
    if (!act || isButton || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  const entry = entries[at];
  return (
    <div class="presenter" onKeyDown={press} ref={stage} tabIndex={-1}>
      <h1 class="hidden">{texts.present.title}</h1>
      <div class="slide" aria-live="polite" lang={language}>
        {entry && <Slide entry={entry} step={step} />}
      </div>
      <div class="controls" role="group" aria-label={texts.present.title}>
        <button type="button" onClick={back} disabled={at === 0 && step === 0}>
          ← {texts.present.back}
        </button>
        <span class="position">{texts.present.position(at + 1, entries.length)}</span>
        <button type="button" class="primary" onClick={next} disabled={at >= entries.length - 1 && step === steps - 1}>
          {texts.present.next} →
        </button>
        <button type="button" onClick={() => void stage.current?.requestFullscreen()}>
          {texts.present.full}
        </button>
        <button type="button" onClick={leave}>
          {texts.present.leave}
        </button>
        <p class="faint">{texts.present.keys}</p>
      </div>
    </div>
  );
}

function Slide({ entry, step }: { entry: Entry; step: number }): VNode {
  const labels = labelsOf(entry.language);
  const example = entry.corrections.find(({ right }) => right !== undefined) ?? entry.corrections[0];
  return (
    <>
      <p class={`standing ${entry.severity}`}>{labels.status[entry.status]}</p>
      <h2 class={step > 0 ? 'struck' : ''}>{entry.name}</h2>
      {step >= 1 && (
        <ul class="instead">
          {entry.instead.slice(0, 3).map(({ text, when }) => (
            <li key={text}>
              <strong>{text}</strong> <span class="when">{when}</span>
            </li>
          ))}
        </ul>
      )}
      {step >= 2 && <p class="reason">{entry.why}</p>}
      {step >= 3 && example && (
        <dl class="example">
          <dt>{labels.before}</dt>
          <dd>
            <Marked example={example.wrong} />
          </dd>
          {example.right !== undefined && (
            <>
              <dt>{labels.after}</dt>
              <dd>{example.right}</dd>
            </>
          )}
        </dl>
      )}
    </>
  );
}
