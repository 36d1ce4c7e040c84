import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Finding } from '../../index.ts';
import type { Texts } from '../texts/index.ts';

/** Findings as pictures, each with the same in a table beside it. */
export function Pictures({
  findings,
  text,
  texts,
}: {
  findings: readonly Finding[];
  text: string;
  texts: Texts;
}): VNode {
  if (findings.length === 0) return <p>{texts.pictures.none}</p>;
  return (
    <div class="pictures">
      <PerRule findings={findings} texts={texts} />
      <ReportMap findings={findings} text={text} texts={texts} />
    </div>
  );
}

const rowHeight = 44;
const chartWidth = 320;
const longestBar = chartWidth - 40;
const mostBars = 15;
const mostRows = 200;

function PerRule({ findings, texts }: { findings: readonly Finding[]; texts: Texts }): VNode {
  const title = useId();
  const counts = countsOf(findings);
  const most = Math.max(...counts.map(({ count }) => count));
  const bars = counts.slice(0, mostBars);
  return (
    <section>
      <h2 id={title}>{texts.pictures.perRule}</h2>
      <svg role="img" aria-labelledby={title} viewBox={`0 0 ${chartWidth} ${bars.length * rowHeight}`} class="chart">
        {bars.map(({ id, count, severity }, index) => (
          <g key={id} transform={`translate(0 ${index * rowHeight})`}>
            <text y="14">{id}</text>
            <rect class={`bar ${severity}`} y="20" width={(count / most) * longestBar} height="14" rx="3" />
            <text x={(count / most) * longestBar + 8} y="32">
              {count}
            </text>
          </g>
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.pictures.rule}</th>
            <th scope="col" class="number">
              {texts.pictures.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ id, count, severity }) => (
            <tr key={id}>
              <th scope="row">
                <span class={`dot ${severity}`} aria-hidden="true" />
                {id}
              </th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface Count {
  readonly id: string;
  readonly severity: Finding['severity'];
  count: number;
}

function countsOf(findings: readonly Finding[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { ruleId, severity } of findings) {
    const known = counts.get(ruleId);
    if (known) known.count++;
    else counts.set(ruleId, { id: ruleId, severity, count: 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}

const mapWidth = 640;
const mapHeight = 56;

function ReportMap({ findings, text, texts }: { findings: readonly Finding[]; text: string; texts: Texts }): VNode {
  const title = useId();
  const description = useId();
  const lines = text.split('\n').length;
  const scale = mapWidth / Math.max(1, text.length);
  return (
    <section>
      <h2 id={title}>{texts.pictures.map}</h2>
      <p id={description} class="faint">
        {texts.pictures.mapDescription(findings.length, lines)}
      </p>
      <svg
        role="img"
        aria-labelledby={title}
        aria-describedby={description}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        class="map"
      >
        <rect class="strip" y="12" width={mapWidth} height={mapHeight - 24} rx="4" />
        {findings.map(({ place, severity, fingerprint }) => (
          <rect
            key={`${fingerprint}-${place.start.offset}`}
            class={`bar ${severity}`}
            x={Math.min(mapWidth - 3, place.start.offset * scale)}
            y={severity === 'error' ? 4 : 10}
            width={Math.max(3, (place.end.offset - place.start.offset) * scale)}
            height={severity === 'error' ? mapHeight - 8 : mapHeight - 20}
            rx="1.5"
          />
        ))}
      </svg>
      <table>
        <thead>
          <tr>
            <th scope="col" class="number">
              {texts.pictures.position}
            </th>
            <th scope="col">{texts.pictures.word}</th>
            <th scope="col">{texts.pictures.rule}</th>
          </tr>
        </thead>
        <tbody>
          {findings.slice(0, mostRows).map(({ place, actual, ruleId, severity, language }) => (
            <tr key={place.start.offset}>
              <td class="number">{place.start.line}</td>
              <td lang={language}>
                <span class={`dot ${severity}`} aria-hidden="true" />
                {actual}
              </td>
              <td>{ruleId}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
