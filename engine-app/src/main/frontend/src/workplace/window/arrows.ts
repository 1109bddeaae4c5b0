import type { KeyboardEvent } from "react";

/** Up and down go from one row's button to the next. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a.button")];
  const next = links[links.indexOf(document.activeElement as HTMLElement) + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
}
