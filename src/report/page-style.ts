/** How pages look: light and dark, on wide and narrow screens and on paper. Contrasts are those of WCAG AA or better. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #fff; --ink: #1d2129; --soft: #565d6b; --line: #dfdcd4; --link: #175596; --accent: #1f6e62;
  --error: #a8231f; --error-tint: #fbe9e7; --warning: #7f5200; --warning-tint: #fcf1d8; --info: #2a5690; --info-tint: #e6eef9;
  --mark: #ffe08a; --mark-ink: #1d2129; --good-tint: #e4f2ed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171c; --card: #1c2027; --ink: #e8e6e1; --soft: #a9afbb; --line: #343a45; --link: #8fbff5; --accent: #79c9b8;
    --error: #ff9d94; --error-tint: #43211f; --warning: #f2c366; --warning-tint: #3d3014; --info: #9cc4f7; --info-tint: #1f304a;
    --mark: #6b5310; --mark-ink: #fff3cf; --good-tint: #1c352f;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
.sheet { max-width: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .75rem; padding: .4rem .8rem; background: var(--card); z-index: 1; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 4.5vw, 2.3rem); letter-spacing: -.015em; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; }
h3 { font-size: 1.05rem; margin: 2.2rem 0 .9rem; overflow-wrap: anywhere; }
h4 { font-size: 1.05rem; overflow-wrap: anywhere; }
p { margin: .5rem 0; }
code, .place { font: .86em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.brand { margin: 0 0 1rem; font-weight: 650; letter-spacing: .04em; color: var(--accent); }
.lead { font-size: 1.1rem; color: var(--soft); max-width: 44rem; }
.soft { color: var(--soft); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; margin: 1.75rem 0 0; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .8rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dt { color: var(--soft); font-size: .9rem; }
.figures dd { margin: 0; font-size: 1.9rem; font-weight: 650; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures .error dd { color: var(--error); } .figures .warning dd { color: var(--warning); } .figures .info dd { color: var(--info); }
.notice { border-left: 4px solid var(--error); background: var(--error-tint); border-radius: .3rem; padding: .7rem 1rem; margin: 1.25rem 0 0; }
.notice ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .8rem; border-top: 1px solid var(--line); }
thead th { border-top: 0; color: var(--soft); font-weight: 600; font-size: .85rem; white-space: nowrap; }
tbody th { font-weight: 500; overflow-wrap: anywhere; min-width: 9rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.why { color: var(--soft); }
summary { cursor: pointer; }
details ol, details ul { margin: .5rem 0 .2rem; padding-left: 1.3rem; font-size: .9rem; }
.filter { border: 0; margin: 0 0 .5rem; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 1.1rem; }
.filter legend { float: left; margin-right: 1rem; color: var(--soft); padding: 0; }
.filter label { display: inline-flex; gap: .4rem; align-items: center; cursor: pointer; }
.finding { background: var(--card); border: 1px solid var(--line); border-left: 5px solid var(--tone); border-radius: .5rem; padding: 1rem 1.2rem; margin: 0 0 1rem; }
.finding:target { outline: 3px solid var(--link); outline-offset: 2px; }
.error { --tone: var(--error); --tint: var(--error-tint); } .warning { --tone: var(--warning); --tint: var(--warning-tint); } .info { --tone: var(--info); --tint: var(--info-tint); }
.head { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .8rem; }
.badge { background: var(--tint); color: var(--tone); border-radius: 1rem; padding: .08rem .65rem; font-size: .82rem; font-weight: 650; }
.head .place { color: var(--soft); margin-left: auto; }
.passage { margin: .8rem 0; padding: .1rem 0 .1rem .9rem; border-left: 3px solid var(--line); font-family: Charter, "Iowan Old Style", Georgia, "DejaVu Serif", serif; font-size: 1.06rem; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--mark-ink); padding: .05em .15em; border-radius: .2em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.advice { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; margin: 0; }
.advice dt { color: var(--soft); }
.advice dd { margin: 0; overflow-wrap: anywhere; }
.advice ul { list-style: none; margin: 0; padding: 0; }
.advice li { margin: 0 0 .15rem; }
.wording { font-weight: 600; }
li:first-child > .wording { background: var(--good-tint); border-radius: .25em; padding: .05em .3em; margin-left: -.3em; }
.quiet { margin: 0 0 1rem; color: var(--soft); font-size: .95rem; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
.bar { display: block; width: 100%; max-width: 30rem; height: .4rem; margin-top: .3rem; border-radius: .2rem; background: var(--paper); }
.bar .error { fill: var(--error); } .bar .warning { fill: var(--warning); }
.up { color: var(--error); } .down { color: var(--accent); }
body:has(#show-error:checked) .finding:not(.error), body:has(#show-warning:checked) .finding:not(.warning), body:has(#show-info:checked) .finding:not(.info),
body:has(#show-error:checked) .file:not(:has(.error)), body:has(#show-warning:checked) .file:not(:has(.warning)), body:has(#show-info:checked) .file:not(:has(.info)) { display: none; }
@media (max-width: 36rem) {
  .sheet { padding-top: 1.5rem; }
  .advice { grid-template-columns: 1fr; gap: .1rem; }
  .advice dd { margin-bottom: .5rem; }
  .head .place { margin-left: 0; width: 100%; }
  th, td { padding: .5rem .55rem; }
  tbody th { min-width: 0; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --accent: #1f6e62; --good-tint: #fff;
    --error: #a8231f; --error-tint: #fff; --warning: #7f5200; --warning-tint: #fff; --info: #2a5690; --info-tint: #fff; --mark: #ffe08a; --mark-ink: #000;
  }
  @page { margin: 18mm 16mm; }
  html { font-size: 10pt; }
  .scroll { overflow: visible; }
  .sheet { max-width: none; padding: 0; }
  .skip, .filter { display: none; }
  .finding, .figures, tr { break-inside: avoid; }
  h2, h3, h4, .head { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .badge { border: 1px solid currentColor; }
  .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
