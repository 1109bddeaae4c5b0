import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { answer, api, type Schemas } from "../../../api/client";
import { useKept } from "../../../shared/useKept";

export type Content = Schemas["ApplicationContent"];
export type Change = Partial<Content> | ((now: Content) => Partial<Content>);

/** An application as it is filled in, kept on the server; it comes to be there with the first key. */
export function useApplication(begun: Content, id: string | null, created: (id: string) => void) {
  const [content, setContent] = useState(begun);
  const now = useRef(begun);
  const known = useRef(id);
  const asked = useQueryClient();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const told = useRef(created);
  told.current = created;
  const kept = useKept(
    useCallback(
      async (it: Content) => {
        // a page that is closed meanwhile still sends it
        const sent = { body: it, keepalive: true };
        if (known.current) {
          await answer(api.PUT("/api/applications/{id}", { params: { path: { id: known.current } }, ...sent }));
        } else {
          known.current = (await answer(api.POST("/api/applications", sent))).id;
          if (here.current) told.current(known.current);
        }
        void asked.invalidateQueries({ queryKey: ["applications"] });
      },
      [asked],
    ),
  );
  const { keep } = kept;
  const change = useCallback(
    (part: Change) => {
      now.current = { ...now.current, ...(typeof part === "function" ? part(now.current) : part) };
      setContent(now.current);
      keep(now.current);
    },
    [keep],
  );
  return { content, change, kept, id: known, now };
}
