import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edit, Severity } from '../../index.ts';
import { createChecker, type Checker, type Outcome } from '../checking.ts';
import { open, type Opened, type Refusal } from '../file.ts';
import { loadSample } from '../samples.ts';
import { startWorker } from '../start-worker.ts';
import type { Editor } from './editor.ts';

/** How the text is to be read, and what is shown of it. */
export interface DeskSettings {
  readonly format: string;
  /** Two-letter code, or `auto`. */
  readonly language: string;
  /** The least severity that is shown. */
  readonly strictness: Severity;
  readonly isCaseReport: boolean;
}

/** What there is to say about a file. */
export type FileNotice = { readonly refused: Refusal } | { readonly guessed: string };

/** The text that is being worked on, and what was found in it. */
export interface Desk {
  readonly settings: DeskSettings;
  set(settings: Partial<DeskSettings>): void;
  readonly outcome: Outcome | undefined;
  readonly failure: string | undefined;
  readonly busy: boolean;
  readonly notice: FileNotice | undefined;
  /** The sample that is shown, by language, while nobody has changed it. */
  readonly sample: string | undefined;
  showSample(language: string): void;
  openFile(file: File): void;
  clear(): void;
  /** The text was changed in the editor. */
  typed(text: string): void;
  /** Changes the text as a result says; `false` where the text has moved on meanwhile. */
  apply(edits: readonly Edit[]): boolean;
  attach(editor: Editor | undefined): void;
  show(start: number, end: number): void;
  /** Name and line breaks for a download. */
  readonly file: Pick<Opened, 'name' | 'lineBreak'>;
}

/** Milliseconds without a keystroke before a text is checked. */
const pause = 200;

/** Keeps the desk for one page. `first` is the language of the first sample. */
export function useDesk(first: string): Desk {
  const [settings, setSettings] = useState<DeskSettings>({
    format: 'markdown',
    language: 'auto',
    strictness: 'warning',
    isCaseReport: false,
  });
  const [outcome, setOutcome] = useState<Outcome>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(true);
  const [notice, setNotice] = useState<FileNotice>();
  const [sample, setSample] = useState<string | undefined>(first);
  const [file, setFile] = useState<Desk['file']>({ name: 'report.md', lineBreak: '\n' });
  const text = useRef('');
  const likely = useRef(first);
  const editor = useRef<Editor>();
  const checker = useRef<Checker>();
  const timer = useRef(0);
  const current = useRef({ settings, isOwn: false });
  current.current.settings = settings;

  useEffect(() => {
    checker.current = createChecker(
      startWorker(),
      (next) => {
        setFailure(undefined);
        setOutcome(next);
        setBusy(next.text !== text.current || !next.complete);
      },
      (message) => {
        setFailure(message);
        setBusy(false);
      },
    );
    void showSample(first);
    return () => checker.current?.close();
  }, []);

  useEffect(() => ask(), [settings.format, settings.language, settings.isCaseReport]);

  return useMemo(
    (): Desk => ({
      settings,
      set: (changes) => setSettings((before) => ({ ...before, ...changes })),
      outcome,
      failure,
      busy,
      notice,
      sample,
      showSample: (language) => void showSample(language),
      openFile: (chosen) => void openFile(chosen),
      clear: () => put('', { name: 'report.md', lineBreak: '\n' }),
      typed,
      apply,
      attach,
      show: (start, end) => editor.current?.show(start, end),
      file,
    }),
    [settings, outcome, failure, busy, notice, sample, file],
  );

  function ask(): void {
    clearTimeout(timer.current);
    const { format, language, isCaseReport } = current.current.settings;
    const { isOwn } = current.current;
    // Rules of other languages are loaded once there is a text that may need them.
    const thorough = isOwn || (language !== 'auto' && language !== likely.current);
    setBusy(true);
    checker.current?.ask({ text: text.current, format, language, likely: likely.current, isCaseReport, thorough });
  }

  function typed(next: string): void {
    if (next === text.current) return;
    text.current = next;
    current.current.isOwn = true;
    setSample(undefined);
    setBusy(true);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(ask, pause);
  }

  function put(next: string, about: Desk['file'], sampleLanguage?: string): void {
    text.current = next;
    current.current.isOwn = sampleLanguage === undefined;
    setSample(sampleLanguage);
    setNotice(undefined);
    setFile(about);
    editor.current?.replace(next);
    ask();
  }

  async function showSample(language: string): Promise<void> {
    const next = await loadSample(language);
    likely.current = language;
    setSettings((before) => ({ ...before, format: 'markdown', language: 'auto' }));
    put(next, { name: `report.${language}.md`, lineBreak: '\n' }, language);
  }

  async function openFile(chosen: File): Promise<void> {
    const opened = open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    if (typeof opened === 'string') {
      setNotice({ refused: opened });
      return;
    }
    put(opened.text, opened);
    setSettings((before) => ({ ...before, format: opened.format }));
    if (opened.guessed) setNotice({ guessed: opened.name });
  }

  function apply(edits: readonly Edit[]): boolean {
    if (!outcome || outcome.text !== text.current) return false;
    editor.current?.apply(edits);
    ask();
    return true;
  }

  function attach(next: Editor | undefined): void {
    editor.current = next;
    next?.replace(text.current);
  }
}
