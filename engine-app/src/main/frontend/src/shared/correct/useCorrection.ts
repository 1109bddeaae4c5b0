import { type RefObject, useCallback, useRef, useState } from "react";
import { answer, api } from "../../api/client";
import { ProblemError } from "../../api/problem";
import type { FilledForm } from "../form/ModelForm";
import { useCommand } from "../useCommand";
import { useKept } from "../useKept";
import { isMet, givenTo, toSend, withPart } from "./answers";
import type { Correction, Given, Notice, Values } from "./useNotice";

/** The answer to a notice while it is written: kept on the server, sent at once. */
export function useCorrection(notice: Notice, affects: string[][]) {
  const [correction, setCorrection] = useState(notice.draft);
  const now = useRef(correction);
  const form: RefObject<FilledForm | null> = useRef(null);
  const [faulty, setFaulty] = useState(false);
  const path = { number: notice.number };
  const kept = useKept(
    useCallback(
      (body: Correction) =>
        answer(
          api.PUT("/api/cases/{number}/corrections/draft", {
            params: { path: { number: notice.number } },
            body,
            // a page that is closed meanwhile still sends it
            keepalive: true,
          }),
        ),
      [notice.number],
    ),
  );
  const send = useCommand(
    (body: Correction, headers) =>
      answer(api.POST("/api/cases/{number}/corrections", { params: { path, header: headers as never }, body })),
    affects,
  );
  const { keep } = kept;
  const change = useCallback(
    (changed: Correction) => {
      now.current = changed;
      setCorrection(changed);
      keep(changed);
    },
    [keep],
  );
  const submit = (done: () => void = () => undefined) => {
    // the form is still on its way
    if (now.current.data !== undefined && !form.current) return;
    const filled = form.current?.submit();
    setFaulty(filled?.valid === false);
    if (filled?.valid === false) return;
    kept.stop();
    send.send(
      { answers: toSend(now.current, notice.demands), data: filled?.data as never },
      {
        onSuccess: done,
        onError: (error) => {
          kept.goOn();
          if (error instanceof ProblemError) form.current?.tell(error);
        },
      },
    );
  };
  return {
    correction,
    kept,
    send,
    submit,
    form,
    faulty,
    open: notice.demands.filter((it) => !isMet(it, givenTo(correction, it.id))),
    give: (demand: string, part: Partial<Given>) => change(withPart(now.current, demand, part)),
    /** Null leaves the form as it stands in the case. */
    fill: (data: Values | null) => change({ answers: now.current.answers, ...(data ? { data: data as never } : {}) }),
  };
}
