import { useState } from "react";
import type { Tab } from "./Tabs";
import "./sections.css";

/** What tabs are on a desk, in one column for a phone: each opens in its place, and is made when it is first opened. */
export function Sections({ tabs }: { tabs: Tab[] }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(tabs[0] ? [tabs[0].key] : []));
  return (
    <div className="sections">
      {tabs.map((it, at) => (
        <details
          key={it.key}
          open={at === 0 || undefined}
          onToggle={(event) => {
            if (event.currentTarget.open && !opened.has(it.key)) setOpened(new Set([...opened, it.key]));
          }}
        >
          <summary>{it.label}</summary>
          <div className="section-content">{opened.has(it.key) && it.content()}</div>
        </details>
      ))}
    </div>
  );
}
