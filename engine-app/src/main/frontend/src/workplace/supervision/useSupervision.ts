import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";

export type Overview = Schemas["LateOverview"];
export type Line = Schemas["LateLine"];

export const BY = ["departments", "matters", "people"] as const;
export type By = (typeof BY)[number];

const FILTERS = ["light", "department", "matter", "person", "unclaimed"] as const;
export type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

/** What the list is narrowed to stands in the address, so that back and a link work. */
export function useFilter(): Filter {
  const [address] = useSearchParams();
  return Object.fromEntries(FILTERS.flatMap((it) => (address.get(it) ? [[it, address.get(it)]] : [])));
}

export function search(filter: Filter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
}

/** The filter that a line of the counts stands for; a second click on it takes it back. */
export function narrowedBy(by: By, line: Line): Filter {
  if (by === "departments") return { department: line.key };
  if (by === "matters") return { matter: line.key };
  return line.key ? { person: line.key, unclaimed: undefined } : { person: undefined, unclaimed: "true" };
}

export function useOverview() {
  return useQuery({
    queryKey: ["supervision", "overview"],
    queryFn: () => answer(api.GET("/api/supervision/overview")),
    refetchInterval: 60_000,
  });
}

export function useLate(filter: Filter) {
  return useInfiniteQuery({
    queryKey: ["supervision", "late", filter],
    queryFn: ({ pageParam }) =>
      answer(api.GET("/api/supervision/late", { params: { query: { ...filter, cursor: pageParam } as never } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
}
