import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";
import { useCommand } from "../../shared/useCommand";

export type SavedView = Schemas["SavedView"];
export type Place = Schemas["NewView"]["place"];

/** The lists of one page that this person has named. */
export function useViews(place: Place) {
  const kept = ["views", place];
  const list = useQuery({
    queryKey: kept,
    queryFn: () => answer(api.GET("/api/me/views", { params: { query: { place } } })),
    staleTime: Infinity,
  });
  const save = useCommand(
    ({ name, query }: { name: string; query: object }) =>
      answer(api.POST("/api/me/views", { body: { place, name, query: query as never } })),
    [kept],
  );
  const remove = useCommand((id: string) => answer(api.DELETE("/api/me/views/{id}", { params: { path: { id } } })), [kept]);
  return { list, save, remove };
}
