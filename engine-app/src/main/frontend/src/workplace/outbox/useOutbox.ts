import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { answer, api } from "../../api/client";
import type { Me } from "../useMe";
import { deliver } from "./deliver";
import { all, type Kept, listen } from "./store";

const AGAIN = 15_000;

/** What this person has sent and the server has not answered. */
export function useKept(me: Me): Kept[] {
  return useSyncExternalStore(listen, all).filter((it) => it.person === me.userId);
}

/** Sends what waits: when the page opens, when the network is back, and now and then. */
export function useDelivery(me: Me, signedIn: boolean, sent: (kept: Kept) => void) {
  const asked = useQueryClient();
  const [busy, setBusy] = useState(false);
  const underway = useRef(false);
  const waiting = useKept(me).filter((it) => !it.refused);
  const some = waiting.length > 0 && signedIn;
  const send = useCallback(async () => {
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    try {
      // in another window somebody else may have signed in: nobody sends in another's name
      const who = await answer(api.GET("/api/me"));
      if (who.userId !== me.userId) return;
      for (const it of all().filter((kept) => kept.person === me.userId && !kept.refused)) {
        if ((await deliver(it)) === "sent") sent(it);
      }
      await Promise.all(["tasks", "task", "task-counts", "case"].map((key) => asked.invalidateQueries({ queryKey: [key] })));
    } catch {
      // still no network: it stays kept, and is tried again
    } finally {
      underway.current = false;
      setBusy(false);
    }
  }, [asked, me.userId, sent]);
  useEffect(() => {
    if (!some) return;
    const now = () => void send();
    if (navigator.onLine) now();
    const timer = setInterval(now, AGAIN);
    window.addEventListener("online", now);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", now);
    };
  }, [some, send]);
  return { busy, send };
}
