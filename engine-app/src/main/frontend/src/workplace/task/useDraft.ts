import { useCallback, useEffect, useRef, useState } from "react";
import { answer, api, newKey } from "../../api/client";

type State = "untouched" | "typing" | "kept" | "failed";
const PAUSE = 1500;
const AGAIN = 5000;

/** Keeps what is typed on the server, a moment after the last key; what could not be sent is sent again. */
export function useDraft(taskId: string) {
  const [state, setState] = useState<State>("untouched");
  const latest = useRef<Record<string, unknown> | null>(null);
  const sending = useRef(false);
  const stopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    const data = latest.current;
    if (!data || sending.current || stopped.current) return;
    sending.current = true;
    latest.current = null;
    try {
      await answer(
        api.PUT("/api/tasks/{id}/draft", {
          params: { path: { id: taskId }, header: { "Idempotency-Key": newKey() } as never },
          body: { data: data as never },
          // a page that is closed meanwhile still sends it
          keepalive: true,
        }),
      );
      setState(latest.current ? "typing" : "kept");
    } catch {
      // told by the state; what was typed since is newer than what failed
      latest.current ??= data;
      setState("failed");
    }
    sending.current = false;
    if (latest.current) timer.current = setTimeout(() => void send(), AGAIN);
  }, [taskId]);

  const keep = useCallback(
    (data: Record<string, unknown>) => {
      latest.current = data;
      setState("typing");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE);
    },
    [send],
  );

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
    stop: () => {
      stopped.current = true;
    },
    goOn: () => {
      stopped.current = false;
    },
  };
}
