import type { VNode } from 'preact';
import { labelsOf } from '../../glossary/index.ts';
import type { Dismissal, Evidence, Finding, Result } from '../../index.ts';
import type { Texts } from '../texts/index.ts';

const most = 200;

/** Listed words that were passed over, each with the reason. */
export function FineWords({
  result,
  texts,
  show,
}: {
  result: Result;
  texts: Texts;
  show: (start: number, end: number) => void;
}): VNode {
  const { because } = labelsOf(texts.id);
  const words = [
    ...result.dismissed.map((dismissal) => ({ ...dismissal, reason: because[dismissal.because] })),
    ...result.findings.flatMap((finding) => asNote(finding, because)),
    ...result.suppressed.map(({ finding, ...other }) => ({
      ...finding,
      by: 'reason' in other ? other.reason : '',
      reason: texts.fine.suppressed,
    })),
  ].toSorted((one, other) => one.place.start.offset - other.place.start.offset);
  if (words.length === 0) return <p>{texts.fine.none}</p>;
  return (
    <>
      <p class="faint">{texts.fine.explanation}</p>
      <ul class="fine-words">
        {words.slice(0, most).map(({ actual, place, reason, by, evidence, language }) => (
          <li key={place.start.offset}>
            <button
              type="button"
              class="word"
              aria-label={texts.check.show(actual)}
              onClick={() => show(place.start.offset, place.end.offset)}
            >
              <span lang={language}>{actual}</span>
            </button>{' '}
            <span class="line">{texts.check.line(place.start.line)}</span>
            <p>
              {reason}
              {by !== '' && (
                <span class="faint">
                  {' '}
                  – {texts.fine.decided} <q lang={language}>{by}</q>
                </span>
              )}
            </p>
            {evidence !== undefined && evidence.length > 0 && <Weighed evidence={evidence} texts={texts} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function asNote(finding: Finding, because: Readonly<Record<Dismissal['because'], string>>): readonly Passed[] {
  if (finding.severity !== 'info' || finding.because === undefined) return [];
  return [{ ...finding, by: finding.by ?? '', reason: because[finding.because] }];
}

type Passed = Pick<Dismissal, 'actual' | 'place' | 'language' | 'by' | 'evidence'> & { readonly reason: string };

function Weighed({ evidence, texts }: { evidence: readonly Evidence[]; texts: Texts }): VNode {
  const sides = [
    { name: texts.fine.supports, side: evidence.filter(({ weight }) => weight > 0) },
    { name: texts.fine.opposes, side: evidence.filter(({ weight }) => weight < 0) },
  ].filter(({ side }) => side.length > 0);
  return (
    <details>
      <summary>{texts.fine.evidence}</summary>
      <dl class="evidence">
        {sides.map(({ name, side }) => (
          <div key={name}>
            <dt>{name}</dt>
            {side.map(({ text, where, group }) => (
              <dd key={`${where}-${group}-${text}`}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
