import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";

export type CaseView = Schemas["CaseView"];

export function useCase(number: string) {
  return useQuery({
    queryKey: ["case", number],
    queryFn: () => answer(api.GET("/api/cases/{number}", { params: { path: { number } } })),
  });
}
