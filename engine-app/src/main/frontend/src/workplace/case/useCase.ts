import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";

export type CaseView = Schemas["CaseView"];

export function useCase(number: string) {
  return useQuery({
    queryKey: ["case", number],
    queryFn: () => answer(api.GET("/api/cases/{number}", { params: { path: { number } } })),
  });
}

/** What has happened to a case or a project, oldest first. */
export function useTimeline(number: string, project = false) {
  return useQuery({
    queryKey: ["case", number, "timeline"],
    queryFn: () =>
      project
        ? answer(api.GET("/api/projects/{code}/timeline", { params: { path: { code: number } } }))
        : answer(api.GET("/api/cases/{number}/timeline", { params: { path: { number } } })),
  });
}
