import { useCallback } from "react";
import { answer, api, newKey } from "../../api/client";
import { useKept } from "../../shared/useKept";

/** The draft of a task's form, kept on the server. */
export function useDraft(taskId: string) {
  return useKept(
    useCallback(
      (data: Record<string, unknown>) =>
        answer(
          api.PUT("/api/tasks/{id}/draft", {
            params: { path: { id: taskId }, header: { "Idempotency-Key": newKey() } as never },
            body: { data: data as never },
            // a page that is closed meanwhile still sends it
            keepalive: true,
          }),
        ),
      [taskId],
    ),
  );
}
