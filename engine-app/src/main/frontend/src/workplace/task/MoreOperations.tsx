import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Zh } from "../../shared/Zh";
import type { Command } from "./ask/useOffers";

interface Props {
  commands: Command[];
  whyNot: (command: Command) => string | undefined;
  start: (command: Command, from: HTMLElement) => void;
  busy: boolean;
}

/** Every other operation in a few words; what is not possible now says why. */
export function MoreOperations({ commands, whyNot, start, busy }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = () => place.current?.removeAttribute("open");
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !place.current?.open) return;
    // Escape also leaves the task
    event.nativeEvent.stopImmediatePropagation();
    close();
    summary.current?.focus();
  };
  useEffect(() => {
    const elsewhere = (event: MouseEvent) => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    window.addEventListener("pointerdown", elsewhere);
    return () => window.removeEventListener("pointerdown", elsewhere);
  }, []);
  const ordered = [...commands].sort((a, b) => Number(!!whyNot(a)) - Number(!!whyNot(b)));
  return (
    <details ref={place} className="more-operations" onKeyDown={pressed}>
      <summary ref={summary} className="button">
        {t("task:more")}
      </summary>
      <ul>
        {ordered.map((it) => {
          const why = whyNot(it);
          return (
            <li key={it} className={why ? "not-now" : undefined}>
              {why ? (
                <>
                  <strong>{t(`task:command.${it}`)}</strong>
                  <span><Zh>{why}</Zh></span>
                </>
              ) : (
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => {
                    close();
                    if (summary.current) start(it, summary.current);
                  }}
                >
                  <strong>{t(`task:command.${it}`)}</strong>
                  <span>{t(`task:commandIs.${it}`)}</span>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
