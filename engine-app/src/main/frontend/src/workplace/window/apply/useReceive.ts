import { answer, api } from "../../../api/client";
import { useCommand } from "../../../shared/useCommand";

interface Wish {
  application: string;
  /** How many sheets lie on the counter. */
  paperCopies: number;
}

/**
 * Hands the application in and takes it in (收件), in one go. Broken off in between, it is a submitted case that waits for
 * being received; sent again it goes on there.
 */
export function useReceive() {
  return useCommand(
    async ({ application, paperCopies }: Wish, headers) => {
      const key = headers["Idempotency-Key"];
      const { caseNumber } = await answer(
        api.POST("/api/applications/{id}/submission", {
          params: { path: { id: application }, header: { "Idempotency-Key": key } },
        }),
      );
      const open = await answer(api.GET("/api/tasks", { params: { query: { case: caseNumber } as never } }));
      const receive = open.items.find((it) => it.task === "Task_ReceiveCase");
      if (receive) {
        await answer(
          api.POST("/api/tasks/{id}/complete", {
            params: { path: { id: receive.id }, header: { "Idempotency-Key": `${key}-receive` } as never },
            body: { data: (paperCopies > 0 ? { paperCopies } : {}) as never },
          }),
        );
      }
      return caseNumber;
    },
    [["applications"], ["tasks"], ["task-counts"], ["cases"]],
  );
}
