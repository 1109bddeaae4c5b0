import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../api/client";
import { ProblemError } from "../api/problem";

export type Me = Schemas["Me"];

/** Who is signed in; null if nobody is. */
export function useMe() {
  return useQuery({
    queryKey: ["me"],
    queryFn: async (): Promise<Me | null> => {
      try {
        return await answer(api.GET("/api/me"));
      } catch (error) {
        if (error instanceof ProblemError && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: Infinity,
  });
}
