import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../../api/client";
import { useCommand } from "../../../shared/useCommand";

export type Phrase = Schemas["Phrase"];

export function usePhrases() {
  return useQuery({ queryKey: ["phrases"], queryFn: () => answer(api.GET("/api/phrases")), staleTime: Infinity });
}

export function useAddPhrase() {
  return useCommand(
    (text: string, headers) => answer(api.POST("/api/phrases", { params: { header: headers as never }, body: { text } })),
    [["phrases"]],
  );
}

export function useRemovePhrase() {
  return useCommand(
    (id: string, headers) =>
      answer(api.DELETE("/api/phrases/{id}", { params: { path: { id }, header: headers as never } })),
    [["phrases"]],
  );
}
