import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../glossary/index.ts';
import { Card } from './card.tsx';
import { loadEntries } from './entries.ts';
import type { Texts } from './texts/index.ts';

/** A card over the page, for one rule of one language. */
export function CardDialog({
  language,
  id,
  texts,
  close,
}: {
  language: string;
  id: string;
  texts: Texts;
  close: () => void;
}): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [entry, setEntry] = useState<Entry>();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    void loadEntries(language).then((entries) => setEntry(entries.find((candidate) => candidate.id === id)));
  }, [language, id]);
  useEffect(() => dialog.current?.scrollTo(0, 0), [entry]);
  return (
    <dialog ref={dialog} class="card-dialog" aria-label={texts.check.card} onClose={close}>
      <button type="button" class="close" aria-label={texts.present.leave} onClick={() => dialog.current?.close()}>
        ×
      </button>
      {entry && <Card entry={entry} />}
    </dialog>
  );
}
