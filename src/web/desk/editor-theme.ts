import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const underline = (color: string, style: string): Record<string, string> => ({
  backgroundImage: 'none',
  textDecoration: `underline ${style} var(${color}) 2px`,
  textUnderlineOffset: '3px',
  textDecorationSkipInk: 'none',
});

/** How the editor looks. Colours are the variables of the page, so that light and dark need nothing here. */
export const editorTheme: Extension = EditorView.theme({
  '&': { height: '100%', fontSize: '1rem', color: 'var(--ink)', backgroundColor: 'var(--field)' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--text-face)', lineHeight: '1.65', overflow: 'auto' },
  '.cm-content': { padding: '1rem 1rem 3rem .25rem', caretColor: 'var(--ink)', minHeight: '14rem' },
  '.cm-gutters': { backgroundColor: 'transparent', border: 'none', color: 'var(--faint)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--selection)',
  },
  '.cm-specialChar': { color: 'var(--avoid)' },
  '.cm-lintRange-error': underline('--avoid', 'wavy'),
  '.cm-lintRange-warning': underline('--caution', 'wavy'),
  '.cm-lintRange-info': underline('--note', 'dotted'),
  '.cm-tooltip': {
    backgroundColor: 'var(--card)',
    color: 'var(--ink)',
    border: '1px solid var(--line)',
    borderRadius: '.5rem',
    boxShadow: 'var(--shadow)',
    maxWidth: 'min(30rem, 90vw)',
    fontFamily: 'var(--face)',
    fontSize: '.9rem',
    lineHeight: '1.5',
  },
  '.cm-diagnostic': { padding: '.5rem .75rem', borderLeftWidth: '4px', whiteSpace: 'normal' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--avoid)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--caution)' },
  '.cm-diagnostic-info': { borderLeftColor: 'var(--note)' },
  '.cm-diagnosticSource': { opacity: '1', color: 'var(--faint)', fontSize: '.8rem' },
  '.cm-diagnosticAction': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
    borderRadius: '.35rem',
    padding: '.2rem .6rem',
    margin: '.35rem .5rem .1rem 0',
    font: 'inherit',
  },
  '.cm-panel.cm-panel-lint': { backgroundColor: 'var(--card)', color: 'var(--ink)' },
  '.cm-panel.cm-panel-lint ul [aria-selected]': { backgroundColor: 'var(--selection)' },
});
