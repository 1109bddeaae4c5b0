import { useCallback, useEffect, useRef, useState } from "react";
import { ProblemError } from "../api/problem";

/** `over`: what is written for is ended, taken away or handed in already. */
export type Keeping = "untouched" | "typing" | "kept" | "failed" | "over";
/** Milliseconds; what is typed in it is all that a page that vanishes at once could lose. */
const PAUSE = 800;
const AGAIN = 5000;
const FINAL: readonly number[] = [403, 404, 409];

/** Keeps what is typed a moment after the last key; what could not be sent is sent again. */
export function useKept<Data>(carry: (data: Data) => Promise<unknown>) {
  const [state, setState] = useState<Keeping>("untouched");
  const latest = useRef<{ data: Data } | null>(null);
  const underway = useRef<Promise<void> | null>(null);
  const stopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async (): Promise<void> => {
    const sent = latest.current;
    if (!sent || underway.current || stopped.current) return;
    latest.current = null;
    underway.current = carry(sent.data).then(
      () => setState(latest.current ? "typing" : "kept"),
      (error: unknown) => {
        // told by the state; what was typed since is newer than what failed
        latest.current ??= sent;
        const over = error instanceof ProblemError && FINAL.includes(error.status);
        if (over) stopped.current = true;
        setState(over ? "over" : "failed");
      },
    );
    await underway.current;
    underway.current = null;
    if (latest.current && !stopped.current) timer.current = setTimeout(() => void send(), AGAIN);
  }, [carry]);

  const keep = useCallback(
    (data: Data) => {
      latest.current = { data };
      if (stopped.current) return;
      setState("typing");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE);
    },
    [send],
  );

  /** At once; false where it could not be sent. */
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    await underway.current;
    await send();
    return latest.current === null;
  }, [send]);

  useEffect(() => {
    const leaving = () => void send();
    window.addEventListener("pagehide", leaving);
    return () => {
      window.removeEventListener("pagehide", leaving);
      clearTimeout(timer.current);
      void send();
    };
  }, [send]);

  return {
    state,
    keep,
    flush,
    stop: () => {
      stopped.current = true;
    },
    goOn: () => {
      stopped.current = false;
    },
  };
}
