import { useCallback, useRef, useState } from "react";
import { answer, api, type Schemas } from "../../api/client";
import { useKept } from "../../shared/useKept";

export type Content = Schemas["ApplicationContent"];
export type Draft = Schemas["ApplicationView"];

/** An application while it is filled in: every change goes to the server a moment later. */
export function useApplication(draft: Draft) {
  const [content, setContent] = useState<Content>(draft.content);
  const now = useRef(content);
  const kept = useKept(
    useCallback(
      (body: Content) =>
        answer(api.PUT("/api/applications/{id}", { params: { path: { id: draft.id } }, body, keepalive: true })),
      [draft.id],
    ),
  );
  const { keep } = kept;
  const change = useCallback(
    (part: Partial<Content>) => {
      now.current = { ...now.current, ...part };
      setContent(now.current);
      keep(now.current);
    },
    [keep],
  );
  return { content, change, kept };
}
