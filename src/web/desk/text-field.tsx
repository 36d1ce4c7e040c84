import { useEffect, useRef } from 'preact/hooks';
import type { VNode } from 'preact';
import type { Finding } from '../../index.ts';
import type { Texts } from '../texts/index.ts';
import { createEditor, type Editor } from './editor.ts';
import type { Desk } from './use-desk.ts';

/** The editor, with findings where they stand; files can be dropped on it. */
export function TextField({
  desk,
  findings,
  texts,
}: {
  desk: Desk;
  findings: readonly Finding[];
  texts: Texts;
}): VNode {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>();
  useEffect(() => {
    const made = createEditor(host.current!, '', desk.typed);
    editor.current = made;
    desk.attach(made);
    return () => {
      desk.attach(undefined);
      made.close();
    };
  }, []);
  useEffect(() => editor.current?.label(texts.check.editor), [texts]);
  useEffect(() => {
    // Findings of an earlier text would stand in the wrong places.
    if (desk.outcome && editor.current?.text() === desk.outcome.text) editor.current.mark(findings, texts.check);
  }, [findings, texts]);
  return (
    <div
      class="editor"
      ref={host}
      data-drop={texts.check.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        desk.openFile(file);
      }}
    />
  );
}
