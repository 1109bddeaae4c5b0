import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../api/client";

export type MatterGuide = Schemas["MatterGuide"];

/** 办事指南 of a matter. */
export function useMatter(code: string) {
  return useQuery({
    queryKey: ["matter", code],
    queryFn: () => answer(api.GET("/api/matters/{code}", { params: { path: { code } } })),
    enabled: code !== "",
  });
}
