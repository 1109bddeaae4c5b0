import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import "./tabs.css";

export interface Tab {
  key: string;
  label: string;
  content: () => ReactNode;
}

/** Tabs after the pattern of WAI-ARIA: arrows move, only the shown one is in the tab order, only its content is made. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const id = useId();
  const [at, setAt] = useState(0);
  const shown = tabs[at] ?? tabs[0];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = (at + step + tabs.length) % tabs.length;
    setAt(next);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={move}>
        {tabs.map((it, index) => (
          <button
            key={it.key}
            type="button"
            role="tab"
            id={`${id}-${it.key}`}
            aria-selected={index === at}
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setAt(index)}
          >
            {it.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.key}`} tabIndex={0}>
        {shown?.content()}
      </div>
    </>
  );
}
