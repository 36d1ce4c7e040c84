import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Edit, Finding } from '../../index.ts';
import type { Texts } from '../texts/index.ts';

/** What can be done with a finding. */
export interface FindingActions {
  apply(edits: readonly Edit[], text: string): void;
  show(start: number, end: number): void;
  explain(language: string, id: string): void;
}

/** Findings drawn at once; a text with thousands must not stop the page. */
const batch = 100;

/** The list of findings, each with the wordings to put in. */
export function Findings({
  findings,
  texts,
  actions,
}: {
  findings: readonly Finding[];
  texts: Texts;
  actions: FindingActions;
}): VNode {
  const [shown, setShown] = useState(batch);
  return (
    <>
      <ol class="findings">
        {findings.slice(0, shown).map((finding) => (
          <FindingItem
            key={`${finding.fingerprint}-${finding.place.start.offset}`}
            finding={finding}
            texts={texts}
            actions={actions}
          />
        ))}
      </ol>
      {findings.length > shown && (
        <button type="button" onClick={() => setShown(shown + batch)}>
          {texts.check.more(Math.min(batch, findings.length - shown))}
        </button>
      )}
    </>
  );
}

function FindingItem({ finding, texts, actions }: { finding: Finding; texts: Texts; actions: FindingActions }): VNode {
  const { severity, actual, place, reason, note, suggestions, language, ruleId, url } = finding;
  const { check } = texts;
  return (
    <li class={`finding ${severity}`}>
      <div class="finding-head">
        <span class={`standing ${severity}`}>{check.severity[severity]}</span>
        <button
          type="button"
          class="word"
          aria-label={check.show(actual)}
          onClick={() => actions.show(place.start.offset, place.end.offset)}
        >
          <span lang={language}>{actual}</span>
        </button>
        <span class="line">{check.line(place.start.line)}</span>
      </div>
      {suggestions.length > 0 ? (
        <>
          <p class="write">{check.write}</p>
          <ul class="suggestions" lang={language}>
            {suggestions.map(({ text, when, edits }) => (
              <li key={text}>
                <button type="button" class="suggestion" onClick={() => actions.apply(edits, text)}>
                  {text}
                </button>
                <span class="when">{when}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p lang={language}>{reason}</p>
      )}
      <details>
        <summary>{check.why}</summary>
        <p lang={language}>{note}</p>
        <p class="links">
          <button type="button" class="link" onClick={() => actions.explain(language, ruleId)}>
            {check.card}
          </button>
          <a href={`./rules/${language}/${ruleId}.html`}>{check.rulePage}</a>
          {url !== undefined && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {check.source}
            </a>
          )}
        </p>
      </details>
    </li>
  );
}
