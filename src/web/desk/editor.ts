import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { Edit, Finding } from '../../index.ts';
import { editorTheme } from './editor-theme.ts';

/** A text field that shows findings where they stand. Offsets are UTF-16 code units of the text, from 0. */
export interface Editor {
  text(): string;
  /** Puts in another text; what was done before cannot be undone. */
  replace(text: string): void;
  /** Changes parts of the text; this can be undone. */
  apply(edits: readonly Edit[]): void;
  /** Marks findings. */
  mark(findings: readonly Finding[], words: MarkWords): void;
  /** Shows a stretch of the text and selects it. */
  show(start: number, end: number): void;
  label(label: string): void;
  close(): void;
}

/** What the hints in the editor say. */
export interface MarkWords {
  readonly severity: Readonly<Record<Finding['severity'], string>>;
}

/**
 * Makes an editor. It stands in a shadow root, where its styles are adopted sheets: in the document they would be style elements, which the page's content
 * security policy forbids.
 */
export function createEditor(host: HTMLElement, text: string, onChange: (text: string) => void): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const label = new Compartment();
  let name = '';
  const view = new EditorView({ parent: root as unknown as Element, root, state: stateOf(text) });
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => view.setState(stateOf(next)),
    apply: (edits) => view.dispatch(replacing(edits)),
    mark: (findings, words) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          findings.map((finding) => diagnosticOf(finding, words)),
        ),
      ),
    show(start, end) {
      view.dispatch({
        selection: { anchor: start, head: end },
        effects: EditorView.scrollIntoView(start, { y: 'center' }),
      });
      view.focus();
    },
    label(next) {
      name = next;
      view.dispatch({ effects: label.reconfigure(labelled()) });
    },
    close: () => view.destroy(),
  };

  function labelled(): Extension {
    return EditorView.contentAttributes.of({ 'aria-label': name });
  }

  function stateOf(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        history(),
        drawSelection(),
        highlightSpecialChars(),
        lintGutter(),
        EditorView.lineWrapping,
        // Tab leaves the editor, so that nobody is caught in it.
        keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.contentAttributes.of({ spellcheck: 'false', 'aria-multiline': 'true', tabindex: '0' }),
        label.of(labelled()),
        editorTheme,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    });
  }
}

/** More suggestions than this do not fit into a hint; the list beside has them all. */
const mostActions = 3;

function diagnosticOf({ place, severity, reason, note, suggestions }: Finding, words: MarkWords): Diagnostic {
  return {
    from: place.start.offset,
    to: place.end.offset,
    severity,
    source: words.severity[severity],
    message: `${reason} ${note}`,
    actions: suggestions.slice(0, mostActions).map(({ text, edits }) => ({
      name: text,
      apply: (view) => view.dispatch(replacing(edits)),
    })),
  };
}

/** A change of its own, however soon after a keystroke: undoing it leaves what was typed. */
function replacing(edits: readonly Edit[]): TransactionSpec {
  return {
    changes: edits.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
    userEvent: 'input.replace',
  };
}
