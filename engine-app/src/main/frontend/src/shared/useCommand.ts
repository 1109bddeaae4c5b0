import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newKey } from "../api/client";
import { mayRetry } from "../api/problem";

/**
 * One wish of a person: sent again by itself when no answer came, always under the same key, so that it has one effect.
 *
 * @param affects the beginnings of the questions whose answers it changes
 */
export function useCommand<Wish, Answer>(
  send: (wish: Wish, headers: { "Idempotency-Key": string }) => Promise<Answer>,
  affects: string[][] = [],
) {
  const asked = useQueryClient();
  return useMutation<Answer, Error, { wish: Wish; key: string }>({
    mutationFn: ({ wish, key }) => send(wish, { "Idempotency-Key": key }),
    retry: mayRetry,
    onSettled: () => Promise.all(affects.map((queryKey) => asked.invalidateQueries({ queryKey }))),
  });
}

export function wish<Wish>(what: Wish): { wish: Wish; key: string } {
  return { wish: what, key: newKey() };
}
