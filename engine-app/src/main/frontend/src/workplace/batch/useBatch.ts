import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";

export type Batch = Schemas["BatchView"];
export type BatchProject = Schemas["BatchProject"];

export const ORDERS = ["CODE", "MONEY", "OFFICE", "SYSTEM", "DUPLICATES", "EXPERT_SCORE"] as const;
export type Order = (typeof ORDERS)[number];

/** How many a comparison lays side by side; the server takes no more. */
export const MOST_COMPARED = 6;

/** Order, choice and comparison stand in the address, so that who sits elsewhere sees the same. */
export function useSitting() {
  const [address, setAddress] = useSearchParams();
  const set = (changes: Record<string, string | undefined>, replace = true) => {
    const next = new URLSearchParams(address);
    for (const [key, value] of Object.entries(changes)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    setAddress(next, { replace });
  };
  return {
    order: ORDERS.find((it) => it === address.get("sort")) ?? ("CODE" as Order),
    descending: address.get("descending") === "true",
    chosen: address.get("chosen")?.split(",").filter(Boolean) ?? [],
    compared: address.get("compare")?.split(",").filter(Boolean) ?? [],
    set,
  };
}

export function useBatch(code: string, sort: Order, descending: boolean) {
  return useQuery({
    queryKey: ["batch", code, sort, descending],
    queryFn: () => answer(api.GET("/api/batches/{code}", { params: { path: { code }, query: { sort, descending } } })),
    placeholderData: (before) => (before?.code === code ? before : undefined),
  });
}
