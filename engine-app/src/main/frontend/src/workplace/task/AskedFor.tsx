import { useTimeline } from "../case/useCase";
import type { Task } from "../tasks/useTasks";

/** What was done before that the task answers: whoever approves reads what was asked, and why. */
const ANSWERS: Record<string, string> = {
  Task_ApproveSpecialProcedure: "ASK_SPECIAL_PROCEDURE",
  Task_FinishSpecialProcedure: "ASK_SPECIAL_PROCEDURE",
  Task_ApproveExtension: "ASK_EXTENSION",
};

export function AskedFor({ task }: { task: Task }) {
  const kind = ANSWERS[task.task];
  return kind ? <Asked number={task.caseNumber} kind={kind} /> : null;
}

function Asked({ number, kind }: { number: string; kind: string }) {
  const asked = useTimeline(number).data?.filter((it) => it.kind === kind).at(-1);
  if (!asked) return null;
  return (
    <p className="asked-for" lang="zh-CN">
      {asked.text} <span className="quiet">— {asked.by}</span>
    </p>
  );
}
