import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Edit, Finding } from '../../index.ts';
import { applyEdits, withoutOverlap } from '../../model/index.ts';
import type { Texts } from '../texts/index.ts';
import { partsOf } from './parts.ts';

/** The text as it is beside the text with the first wording of each finding. */
export function Comparison({
  text,
  findings,
  texts,
  file,
  adopt,
}: {
  text: string;
  findings: readonly Finding[];
  texts: Texts;
  file: { readonly name: string; readonly lineBreak: string };
  adopt: (edits: readonly Edit[]) => void;
}): VNode {
  const [copied, setCopied] = useState(false);
  const edits = useMemo(() => firstEdits(findings), [findings]);
  const parts = useMemo(() => partsOf(text, edits), [text, edits]);
  const corrected = (): string => applyEdits(text, edits);
  if (edits.length === 0) return <p>{texts.compare.same}</p>;
  return (
    <div class="comparison">
      <p class="faint">{texts.compare.explanation}</p>
      <div class="buttons">
        <button type="button" class="primary" onClick={() => adopt(edits)}>
          {texts.compare.adopt}
        </button>
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(corrected()).then(() => setCopied(true))}
        >
          {texts.compare.copy}
        </button>
        <button type="button" onClick={() => download(file.name, corrected().replaceAll('\n', file.lineBreak))}>
          {texts.compare.download}
        </button>
        <span role="status">{copied ? texts.compare.copied : ''}</span>
      </div>
      <div class="sides">
        <section>
          <h2>{texts.compare.before}</h2>
          <p class="side">
            {parts.map(({ kept, before }, index) => (
              <Changed key={index} kept={kept} text={before} as="del" />
            ))}
          </p>
        </section>
        <section>
          <h2>{texts.compare.after}</h2>
          <p class="side">
            {parts.map(({ kept, after }, index) => (
              <Changed key={index} kept={kept} text={after} as="ins" />
            ))}
          </p>
        </section>
      </div>
    </div>
  );
}

function Changed({ kept, text, as: Mark }: { kept: string; text: string; as: 'del' | 'ins' }): VNode {
  return (
    <>
      {kept}
      {text !== '' && <Mark>{text}</Mark>}
    </>
  );
}

// A note may stay: nothing of it is replaced here.
function firstEdits(findings: readonly Finding[]): readonly Edit[] {
  const first = (finding: Finding): readonly Edit[] => finding.suggestions[0]?.edits ?? [];
  const used = findings.filter((finding) => finding.severity !== 'info' && first(finding).length > 0);
  return withoutOverlap(used, first).flatMap(first);
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
}
