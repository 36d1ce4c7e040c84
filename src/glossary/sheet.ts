/** The style sheet of printed pages: handouts and rule pages. Colours keep a contrast of 4.5 to 1 and more, in the light and in the dark. */
export const sheet = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #22262b; --faint: #565d66; --line: #d9d5cc; --accent: #0b5c63; --avoid: #a3241f; --caution: #7a5200; --mark: #fbe3df; }
@media (prefers-color-scheme: dark) { :root { --paper: #15191d; --ink: #e8e6e1; --faint: #a9b0b7; --line: #39414a; --accent: #7fd0d4; --avoid: #ff9d92; --caution: #f0c069; --mark: #5a2622; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Segoe UI", "Noto Sans", sans-serif; overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; }
h3, article h3 { font-size: 1rem; color: var(--faint); margin: 1rem 0 .25rem; }
article { border-top: 1px solid var(--line); }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
.standing { font-size: .85rem; font-weight: 600; border: 1px solid currentColor; border-radius: .8rem; padding: .1rem .6rem; display: inline-block; }
.avoid { color: var(--avoid); }
.caution { color: var(--caution); }
.when, .colophon, .of, nav { color: var(--faint); }
.when { font-size: .9rem; }
.when::before { content: "– "; }
.correction { margin: .5rem 0; padding: .5rem .75rem; border-left: 3px solid var(--line); display: grid; grid-template-columns: max-content 1fr; gap: .15rem .75rem; }
dt { color: var(--faint); font-size: .9rem; }
dd { margin: 0; }
mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: .15em; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
@media print { body { background: none; color: #000; font-size: 10.5pt; } article { break-inside: avoid; } a { color: inherit; } nav { display: none; } }
`;
