import { useQueryClient, type InfiniteData } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { useCommand } from "../../shared/useCommand";
import { useMe } from "../useMe";
import { changedHere } from "./useLive";
import type { Task } from "./useTasks";

type Pages = InfiniteData<Schemas["TaskPage"]>;

/** Shows the claim at once; who was second sees it taken back, and by whom the task is held. */
export function useClaim(refused: (error: Error) => void) {
  const asked = useQueryClient();
  const me = useMe().data;
  const show = (id: string, changed: (task: Task) => Task) =>
    asked.setQueriesData<Pages>({ queryKey: ["tasks"] }, (before) =>
      before && {
        ...before,
        pages: before.pages.map((page) => ({ ...page, items: page.items.map((it) => (it.id === id ? changed(it) : it)) })),
      },
    );
  const command = useCommand(
    (id: string, headers) =>
      answer(api.POST("/api/tasks/{id}/claim", { params: { path: { id }, header: headers as never } })),
    [["task-counts"]],
  );
  return (task: Task) => {
    changedHere(task.id);
    show(task.id, (it) => ({ ...it, assignee: me?.userId, assigneeName: me?.name }));
    command.send(task.id, {
      onSuccess: (claimed) => void show(task.id, () => claimed),
      onError: (error) => {
        const holder = error instanceof ProblemError ? error.body.holder : undefined;
        show(task.id, () => (typeof holder === "string" ? { ...task, assigneeName: holder } : task));
        refused(error);
      },
    });
  };
}
