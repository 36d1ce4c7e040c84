import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { labelsOf } from '../../glossary/index.ts';
import type { Edit, Finding, Severity } from '../../index.ts';
import { CardDialog } from '../dialog.tsx';
import { sampleLanguages } from '../samples.ts';
import { Tabs } from '../tabs.tsx';
import type { Texts } from '../texts/index.ts';
import { Comparison } from './comparison.tsx';
import { FineWords } from './fine-words.tsx';
import { Findings, type FindingActions } from './findings.tsx';
import { Pictures } from './pictures.tsx';
import { TextField } from './text-field.tsx';
import type { Desk, FileNotice } from './use-desk.ts';

/** The view in which a text is checked. */
export function DeskView({ desk, texts }: { desk: Desk; texts: Texts }): VNode {
  const { outcome, settings } = desk;
  const [news, setNews] = useState('');
  const [card, setCard] = useState<{ language: string; id: string }>();
  const panel = useRef<HTMLDivElement>(null);
  const findings = useMemo(
    () => (outcome?.result.findings ?? []).filter(({ severity }) => ranks[severity] <= ranks[settings.strictness]),
    [outcome, settings.strictness],
  );
  const apply = (edits: readonly Edit[], text: string): void => {
    setNews(desk.apply(edits) ? texts.check.applied(text) : texts.check.stale);
    // The button that was pressed goes away with its finding.
    panel.current?.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])')?.focus();
  };
  const actions: FindingActions = { apply, show: desk.show, explain: (language, id) => setCard({ language, id }) };
  const passed = outcome ? outcome.result.dismissed.length + outcome.result.suppressed.length : 0;
  return (
    <div class="desk">
      <h1 class="hidden">{texts.check.title}</h1>
      <Toolbar desk={desk} texts={texts} />
      <div class="columns">
        <div class="text-column">
          <TextField desk={desk} findings={findings} texts={texts} />
          <FileBar desk={desk} texts={texts} />
        </div>
        <section class="results" aria-label={texts.check.results} ref={panel}>
          <Summary desk={desk} findings={findings} texts={texts} />
          <p role="status" class="news">
            {news}
          </p>
          {outcome && outcome.text !== '' && (
            <Tabs
              label={texts.check.results}
              panels={[
                {
                  id: 'findings',
                  label: texts.check.tabs.findings,
                  badge: String(findings.length),
                  content: () => <Findings findings={findings} texts={texts} actions={actions} />,
                },
                {
                  id: 'compare',
                  label: texts.check.tabs.compare,
                  content: () => (
                    <Comparison
                      text={outcome.text}
                      findings={findings}
                      texts={texts}
                      file={desk.file}
                      adopt={(edits) => apply(edits, texts.compare.after)}
                    />
                  ),
                },
                {
                  id: 'fine',
                  label: texts.check.tabs.fine,
                  badge: String(passed),
                  content: () => <FineWords result={outcome.result} texts={texts} show={desk.show} />,
                },
                {
                  id: 'pictures',
                  label: texts.check.tabs.pictures,
                  content: () => <Pictures findings={findings} text={outcome.text} texts={texts} />,
                },
              ]}
            />
          )}
        </section>
      </div>
      {card && <CardDialog {...card} texts={texts} close={() => setCard(undefined)} />}
    </div>
  );
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function Toolbar({ desk, texts }: { desk: Desk; texts: Texts }): VNode {
  const { check } = texts;
  const { settings } = desk;
  return (
    <div class="toolbar" role="group" aria-label={check.title}>
      <Choice
        label={check.sample}
        value={desk.sample ?? ''}
        options={[...(desk.sample === undefined ? [['', '–'] as const] : []), ...languageOptions(sampleLanguages)]}
        choose={(language) => language !== '' && desk.showSample(language)}
      />
      <Choice
        label={check.textLanguage}
        value={settings.language}
        options={[['auto', check.auto], ...languageOptions(sampleLanguages)]}
        choose={(language) => desk.set({ language })}
      />
      <Choice
        label={check.format}
        value={settings.format}
        options={Object.entries(check.formats)}
        choose={(format) => desk.set({ format })}
      />
      <Choice
        label={check.strictness}
        value={settings.strictness}
        options={Object.entries(check.strict)}
        choose={(strictness) => desk.set({ strictness: strictness as Severity })}
      />
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.isCaseReport}
          onChange={(event) => desk.set({ isCaseReport: event.currentTarget.checked })}
        />
        {check.caseReport}
      </label>
    </div>
  );
}

/** Languages to choose from, each by its own name. */
export function languageOptions(languages: readonly string[]): (readonly [value: string, label: string])[] {
  return languages.map((language) => [language, labelsOf(language).language] as const);
}

/** A labelled list to choose from. */
export function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  choose: (value: string) => void;
}): VNode {
  return (
    <label class="choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileBar({ desk, texts }: { desk: Desk; texts: Texts }): VNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="file-bar">
      <button type="button" onClick={() => input.current?.click()}>
        {texts.check.open}
      </button>
      <input
        ref={input}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={texts.check.open}
        accept=".md,.markdown,.txt,.text,.html,.htm,text/*"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) desk.openFile(file);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" onClick={desk.clear}>
        {texts.check.clear}
      </button>
      <p class="private">{texts.privacy}</p>
      {desk.notice && (
        <p role="alert" class="notice">
          {noticeText(desk.notice, texts)}
        </p>
      )}
    </div>
  );
}

function noticeText(notice: FileNotice, { check }: Texts): string {
  return 'refused' in notice ? check.refused[notice.refused] : check.guessed;
}

function Summary({ desk, findings, texts }: { desk: Desk; findings: readonly Finding[]; texts: Texts }): VNode {
  const { check } = texts;
  const { outcome, busy, failure } = desk;
  const count = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const sentence = !outcome
    ? check.checking
    : outcome.text === ''
      ? check.empty
      : findings.length === 0
        ? check.none
        : check.summary(count('error'), count('warning'), count('info'));
  return (
    <div class="summary" aria-busy={busy}>
      <p role="status">{failure === undefined ? sentence : `${check.failed} ${failure}`}</p>
      <p class="progress">{busy && outcome && (outcome.complete ? check.checking : check.loading)}</p>
    </div>
  );
}
