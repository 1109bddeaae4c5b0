import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey } from "../api/client";
import { mayRetry } from "../api/problem";

interface Outcome<Answer> {
  onSuccess?: (answer: Answer) => void;
  onError?: (error: Error) => void;
}

/**
 * One wish of a person: sent again by itself when no answer came, always under the same key, so that it has one effect. A
 * second click on the same wish, before the first is answered, is no second wish.
 *
 * @param affects the beginnings of the questions whose answers it changes
 */
export function useCommand<Wish, Answer>(
  carryOut: (wish: Wish, headers: { "Idempotency-Key": string }) => Promise<Answer>,
  affects: string[][] = [],
) {
  const asked = useQueryClient();
  const underway = useRef(new Set<string>());
  const mutation = useMutation<Answer, Error, { wish: Wish; key: string }>({
    mutationFn: ({ wish, key }) => carryOut(wish, { "Idempotency-Key": key }),
    retry: mayRetry,
    onSettled: (_answer, _error, { wish }) => {
      underway.current.delete(JSON.stringify(wish));
      void Promise.all(affects.map((queryKey) => asked.invalidateQueries({ queryKey })));
    },
  });
  // what was refused stays to be read until the next answer: nothing jumps under a second click
  const refusal = useRef<Error | null>(null);
  if (!mutation.isPending) refusal.current = mutation.error;
  return {
    error: refusal.current,
    answer: mutation.data,
    isPending: mutation.isPending,
    reset: mutation.reset,
    send(wish: Wish, outcome: Outcome<Answer> = {}) {
      const same = JSON.stringify(wish);
      if (underway.current.has(same)) return;
      underway.current.add(same);
      mutation.mutate({ wish, key: newKey() }, outcome);
    },
  };
}
