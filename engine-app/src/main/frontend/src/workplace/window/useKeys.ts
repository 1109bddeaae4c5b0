import { useEffect, useRef } from "react";

/** What the window's keys do; each works while a field is being filled in, too. */
export const WINDOW_KEYS = [
  ["Ctrl+Enter", "goOn"],
  ["Alt+M", "papers"],
  ["Alt+P", "print"],
  ["Alt+N", "next"],
  ["↑ ↓", "move"],
  ["? · F1", "help"],
] as const;

/** Milliseconds. */
const DOUBLE_STROKE = 700;
let done = -Infinity;

export function stepDone() {
  done = performance.now();
}

/** Whether a stroke may be the second half of a double one that was meant for the step before. */
export function isEcho(): boolean {
  return performance.now() - done < DOUBLE_STROKE;
}

function name(event: KeyboardEvent): string {
  if (event.ctrlKey || event.metaKey) return `Ctrl+${event.key}`;
  // with Alt a keyboard may give another letter than the one on the key
  return event.altKey ? `Alt+${event.code.replace("Key", "")}` : event.key;
}

export function useKeys(actions: Record<string, () => unknown>) {
  const now = useRef(actions);
  now.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const action = now.current[name(event)];
      if (!action || event.repeat || document.querySelector(".ant-modal-wrap:not([style*='none'])")) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
}
