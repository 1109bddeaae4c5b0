import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";

export type Task = Schemas["TaskView"];
export const VIEWS = ["groups", "mine", "delegated", "followed", "copied", "done"] as const;
export type View = (typeof VIEWS)[number];
export const FILTERS = ["text", "light", "matter", "dueTo"] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

export function useTasks(view: View, filter: Filter) {
  return useInfiniteQuery({
    queryKey: ["tasks", view, filter],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/tasks", {
          params: { query: { view, limit: 100, cursor: pageParam ?? undefined, ...filter } as never },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    // the page is told when its list has changed; it does not ask by itself
    staleTime: Infinity,
  });
}

export function useCounts() {
  return useQuery({ queryKey: ["task-counts"], queryFn: () => answer(api.GET("/api/tasks/counts")) });
}
