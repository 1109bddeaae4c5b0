import { useSyncExternalStore } from "react";

// a browser that takes a picture of a whole page is one pixel wide for a moment, which is no phone
const NARROW = window.matchMedia("(min-width: 10rem) and (max-width: 40rem)");

function listen(changed: () => void) {
  NARROW.addEventListener("change", changed);
  return () => NARROW.removeEventListener("change", changed);
}

/** As wide as a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(listen, () => NARROW.matches);
}
