import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { answer, api, type Schemas } from "../../api/client";

export type Answer = string | number | boolean | null;
export type Answers = Record<string, Answer>;
export type Question = Schemas["PreCheckQuestion"];
type Conversation = Schemas["Conversation"];

function goOn(code: string, data: Answers): Promise<Conversation> {
  return answer(
    api.POST("/api/matters/{code}/eligibility/conversation", { params: { path: { code } }, body: { data: data as never } }),
  );
}

/** The answers stay in the page: what somebody says about themselves stands in no address. */
export function useConversation(code: string) {
  const [answers, setAnswers] = useState<Answers>({});
  const [talk, setTalk] = useState<Conversation>();
  const start = useQuery({ queryKey: ["pre-check", code], queryFn: () => goOn(code, {}), staleTime: Infinity });
  const step = useMutation({
    mutationFn: (given: Answers) => goOn(code, given),
    onSuccess: (next, given) => {
      setTalk(next);
      // an answer that no longer counts is not carried on
      setAnswers(Object.fromEntries(next.asked.map((it) => [it.field, given[it.field] ?? null])));
    },
  });
  return {
    start,
    talk: talk ?? start.data,
    answers,
    error: step.error,
    busy: step.isPending,
    give: (field: string, value: Answer, done?: () => void) => step.mutate({ ...answers, [field]: value }, { onSuccess: done }),
    again: () => {
      setAnswers({});
      setTalk(undefined);
      step.reset();
    },
  };
}
