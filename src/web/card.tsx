import { Fragment, type VNode } from 'preact';
import { labelsOf, type Correction, type Entry, type Wording } from '../glossary/index.ts';

/** All that the glossary says of one concept, in the language of its words. */
export function Card({ entry, heading: Heading = 'h2' }: { entry: Entry; heading?: 'h2' | 'h3' }): VNode {
  const labels = labelsOf(entry.language);
  const Part = Heading === 'h2' ? 'h3' : 'h4';
  const hint = entry.severity === 'info' ? `, ${labels.hint}` : '';
  return (
    <article class={`card ${entry.status}`} lang={entry.language}>
      <header>
        <Heading>{entry.name}</Heading>
        <span class={`standing ${entry.severity}`}>
          {labels.status[entry.status]}
          {hint}
        </span>
      </header>
      {entry.others.length > 0 && (
        <p class="others">
          <span class="faint">{labels.others}</span> {entry.others.join(' · ')}
        </p>
      )}
      <p class="reason">{entry.why}</p>
      <Part>{labels.instead}</Part>
      <Wordings wordings={entry.instead} />
      {entry.special.length > 0 && (
        <details>
          <summary>
            {labels.insteadOf} … ({entry.special.length})
          </summary>
          {entry.special.map(({ of, instead }) => (
            <Fragment key={of}>
              <p class="of">{of}</p>
              <Wordings wordings={instead} />
            </Fragment>
          ))}
        </details>
      )}
      {entry.corrections.length > 0 && (
        <>
          <Part>{labels.examples}</Part>
          <Corrections corrections={entry.corrections} labels={labels} />
        </>
      )}
      {entry.fine.length > 0 && (
        <>
          <Part>{labels.fine}</Part>
          <ul class="fine-uses">
            {entry.fine.map(({ text, because }) => (
              <li key={text}>
                {text} {because !== undefined && <span class="when">{labels.because[because]}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      <footer>
        <Part>{labels.sources}</Part>
        <ul class="sources">
          {entry.sources.map(({ title, url }) => (
            <li key={title}>
              {url === undefined ? (
                title
              ) : (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>
              )}
            </li>
          ))}
          {entry.guidelinesPage !== undefined && (
            <li>
              {labels.guidelinesPage} {entry.guidelinesPage}
            </li>
          )}
        </ul>
      </footer>
    </article>
  );
}

function Wordings({ wordings }: { wordings: readonly Wording[] }): VNode {
  return (
    <ul class="wordings">
      {wordings.map(({ text, when }) => (
        <li key={text}>
          <strong>{text}</strong> <span class="when">{when}</span>
        </li>
      ))}
    </ul>
  );
}

function Corrections({
  corrections,
  labels,
}: {
  corrections: readonly Correction[];
  labels: { readonly before: string; readonly after: string };
}): VNode {
  return (
    <div class="corrections">
      {corrections.map(({ wrong, right }) => (
        <dl key={wrong}>
          <dt>{labels.before}</dt>
          <dd>
            <Marked example={wrong} />
          </dd>
          {right !== undefined && (
            <>
              <dt>{labels.after}</dt>
              <dd>{right}</dd>
            </>
          )}
        </dl>
      ))}
    </div>
  );
}

/** A sentence whose discouraged words, in `[[ ]]`, are marked. */
export function Marked({ example }: { example: string }): VNode {
  return (
    <>
      {example.split(/\[\[(.+?)\]\]/s).map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
    </>
  );
}
