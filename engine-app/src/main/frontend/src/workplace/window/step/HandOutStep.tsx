import { useTranslation } from "react-i18next";
import type { CaseView } from "../../case/useCase";
import type { Task } from "../../tasks/useTasks";
import { TaskStep } from "./TaskStep";

/** A firm sends somebody; a person may come in person. */
function person(file: CaseView): string | undefined {
  return file.party.idType === "USCC" ? undefined : file.party.name;
}

/** 出件: who is most likely in front of the window stands in the form already. */
export function HandOutStep({ file, task }: { file: CaseView; task: Task }) {
  const { t } = useTranslation();
  return (
    <TaskStep
      task={task}
      label={t("window:step.handOut")}
      begun={(draft) => ({ method: "WINDOW", receivedBy: file.party.agentName ?? person(file), ...draft })}
    />
  );
}
