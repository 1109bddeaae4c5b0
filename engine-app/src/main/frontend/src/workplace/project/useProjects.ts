import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";

export type Project = Schemas["ProjectSummary"];

export const STAGES = [
  "FILING",
  "FIRST_REVIEW",
  "DUPLICATE_CHECK",
  "EXPERT_REVIEW",
  "JOINT_REVIEW",
  "APPROVAL",
  "PROCUREMENT",
  "CONSTRUCTION",
  "INITIAL_ACCEPTANCE",
  "TRIAL_RUN",
  "FINAL_ACCEPTANCE",
  "EVALUATION",
  "REUSE",
  "CLOSED",
] as const satisfies Project["stage"][];
export const STATES = ["OPEN", "RETURNED", "NOT_PASSED", "REFUSED", "WITHDRAWN", "CLOSED"] as const satisfies Project["state"][];

const FILTERS = ["q", "stage", "state", "batch", "office", "system"] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

/** The lists that most people want. */
export const VIEWS = {
  all: {},
  open: { state: "OPEN" },
  review: { stage: "JOINT_REVIEW" },
  building: { stage: "CONSTRUCTION" },
  acceptance: { stage: "FINAL_ACCEPTANCE" },
  returned: { state: "RETURNED" },
  closed: { state: "CLOSED" },
} as const satisfies Record<string, Filter>;

export function search(filter: Filter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
}

export function useFilter(): Filter {
  const [address] = useSearchParams();
  return Object.fromEntries(FILTERS.flatMap((it) => (address.get(it) ? [[it, address.get(it)]] : [])));
}

export function useProjects(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ["projects", filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET("/api/projects", { params: { query: { ...filter, cursor: pageParam } as never } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}

export function useBatches(mayRead: boolean) {
  return useQuery({
    queryKey: ["batches"],
    queryFn: () => answer(api.GET("/api/batches", { params: { query: { limit: 12 } } })),
    enabled: mayRead,
  });
}
