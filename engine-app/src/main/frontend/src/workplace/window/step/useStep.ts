import { useQuery } from "@tanstack/react-query";
import { answer, api } from "../../../api/client";
import { hasWindowPage } from "../places";

/** What the window owes the case now: its task, and the documents issued so far. */
export function useStep(number: string) {
  const path = { params: { path: { number } } };
  const tasks = useQuery({
    queryKey: ["case", number, "tasks"],
    queryFn: () => answer(api.GET("/api/tasks", { params: { query: { case: number } as never } })),
  });
  const documents = useQuery({
    queryKey: ["case", number, "documents"],
    queryFn: () => answer(api.GET("/api/cases/{number}/documents", path)),
  });
  const task = tasks.data?.items.find((it) => hasWindowPage(it.task));
  return { tasks, documents, task };
}
