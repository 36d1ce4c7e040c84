import type { ComponentChildren, VNode } from 'preact';
import { useId, useState } from 'preact/hooks';

/** One of several panels that share a place. */
export interface Panel {
  readonly id: string;
  readonly label: string;
  /** Shown behind the label, such as a count. */
  readonly badge?: string;
  readonly content: () => ComponentChildren;
}

/** Panels behind a row of tabs; arrow keys, Home and End go from tab to tab. */
export function Tabs({ label, panels }: { label: string; panels: readonly Panel[] }): VNode {
  const [chosen, choose] = useState(panels[0]!.id);
  const prefix = useId();
  const open = panels.find(({ id }) => id === chosen) ?? panels[0]!;
  const move = (event: KeyboardEvent): void => {
    const at = panels.indexOf(open);
    const last = panels.length - 1;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const panel = panels[(next + panels.length) % panels.length]!;
    choose(panel.id);
    document.getElementById(`${prefix}-tab-${panel.id}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={label} onKeyDown={move}>
        {panels.map(({ id, label: name, badge }) => (
          <button
            key={id}
            id={`${prefix}-tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === open.id}
            aria-controls={`${prefix}-panel-${id}`}
            tabIndex={id === open.id ? 0 : -1}
            onClick={() => choose(id)}
          >
            {name}
            {badge !== undefined && <span class="badge">{badge}</span>}
          </button>
        ))}
      </div>
      {panels.map(({ id, content }) => (
        <div
          key={id}
          id={`${prefix}-panel-${id}`}
          role="tabpanel"
          aria-labelledby={`${prefix}-tab-${id}`}
          tabIndex={0}
          hidden={id !== open.id}
        >
          {id === open.id && content()}
        </div>
      ))}
    </div>
  );
}
