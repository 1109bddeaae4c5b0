import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { ProblemError } from "../../api/problem";
import { deliverAtOnce } from "../outbox/deliver";
import { keep } from "../outbox/store";
import type { Task } from "../tasks/useTasks";
import type { Me } from "../useMe";

interface Outcome {
  done: (waiting: boolean) => void;
  refused: (problem: ProblemError) => void;
}

/** Completes a task: the decision is kept on the device before it is sent, so that no weak network loses it. */
export function useDecision(task: Task, me: Me) {
  const asked = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<ProblemError | null>(null);
  const underway = useRef(false);
  const send = async (data: Record<string, unknown>, outcome: Outcome) => {
    // a second click is no second wish
    if (underway.current) return;
    underway.current = true;
    setBusy(true);
    setRefusal(null);
    const { id, name, matterName, caseNumber } = task;
    const got = await deliverAtOnce(keep({ person: me.userId, task: id, name, matterName, caseNumber, data }));
    underway.current = false;
    setBusy(false);
    if (got instanceof ProblemError) {
      setRefusal(got);
      outcome.refused(got);
    } else {
      asked.removeQueries({ queryKey: ["task", id] });
      outcome.done(got === "waiting");
    }
    for (const key of ["tasks", "task-counts", "case"]) void asked.invalidateQueries({ queryKey: [key] });
  };
  return { send, busy, refusal };
}
