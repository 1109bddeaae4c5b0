import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { View } from "./useTasks";

interface Changed {
  views: string[];
  tasks: string[];
}

/** Tasks whose change this page has caused and shown itself. */
const own = new Set<string>();

export function changedHere(task: string) {
  own.add(task);
}

/**
 * Hears that the list may have changed. Nothing moves under the reader's hand: that there is news is told, and the list
 * is read anew when the reader asks for it.
 */
export function useLive(view: View) {
  const asked = useQueryClient();
  const [news, setNews] = useState(false);
  const [deaf, setDeaf] = useState(false);
  useEffect(() => {
    setNews(false);
    setDeaf(false);
    const stream = new EventSource("/api/tasks/events");
    const told = () => {
      setNews(true);
      void asked.invalidateQueries({ queryKey: ["task-counts"] });
    };
    stream.addEventListener("changed", (event: MessageEvent<string>) => {
      const changed = JSON.parse(event.data) as Changed;
      const others = changed.tasks.length === 0 || changed.tasks.some((it) => !own.delete(it));
      if (changed.views.includes(view) && others) told();
    });
    // nobody knows what changed between reading the list and hearing of it, or while the connection was broken
    let begun = false;
    stream.addEventListener("resync", () => {
      if (begun) told();
      else void asked.invalidateQueries({ queryKey: ["tasks", view] });
      begun = true;
    });
    stream.addEventListener("error", () => setDeaf(stream.readyState === EventSource.CLOSED));
    return () => stream.close();
  }, [view, asked]);
  return { news, deaf, heard: () => setNews(false) };
}
