import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dayInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { CasePanel } from "../case/CasePanel";
import { useKept } from "../outbox/useOutbox";
import { ProjectPanel } from "../project/ProjectPanel";
import { Remaining } from "../tasks/Remaining";
import type { Task } from "../tasks/useTasks";
import type { Me } from "../useMe";
import { hasWindowPage, worksAtWindow } from "../window/places";
import { AskedFor } from "./AskedFor";
import { useOffers, useWhyNot } from "./ask/useOffers";
import { FormPanel, WaitingDecision } from "./FormPanel";
import { History } from "./History";
import { Operations } from "./Operations";
import { Signatures } from "./Signatures";
import "./task.css";

/** What stands for the matter where the task belongs to an IT project. */
const PROJECT = "IT-PROJECT";

interface Props {
  task: Task;
  me: Me;
  done: (waiting: boolean) => void;
  gone: () => void;
  again: (task: Task) => void;
}

export function TaskShown({ task, me, done, gone, again }: Props) {
  const { t } = useTranslation();
  const offers = useOffers(task.id);
  const whyNot = useWhyNot(offers.data);
  const kept = useKept(me).find((it) => it.task === task.id);
  const open = task.state === "OPEN";
  return (
    <div className="task-page">
      <section className="sheet task-top" aria-labelledby="task-name">
        <div className="task-head">
          <h1 id="task-name"><Zh>{task.name}</Zh></h1>
          <Remaining {...task} />
        </div>
        <p className="task-of">
          <Zh>{`${task.matterName} · ${task.applicantName}`}</Zh>
          {task.assigneeName && (
            <span className="quiet">
              {" · "}
              <Zh>{t("task:heldBy", { name: task.assigneeName })}</Zh>
            </span>
          )}
          {open && hasWindowPage(task.task) && worksAtWindow(me) && (
            <>
              {" · "}
              <Link to={`/window/cases/${task.caseNumber}`}>{t("desk:window.open")}</Link>
            </>
          )}
        </p>
        <AskedFor task={task} />
        {task.suspended && <Suspended task={task} />}
        <div className="operations-place">
          {offers.data && !(kept && !kept.refused) && <Operations task={task} offers={offers.data} gone={gone} again={again} />}
        </div>
        <History taskId={task.id} />
      </section>
      <section className="sheet task-form" aria-label={t("task:decision")}>
        <Signatures task={task} />
        {kept && !kept.refused ? (
          <WaitingDecision kept={kept} />
        ) : open ? (
          <FormPanel task={task} whyNot={whyNot("COMPLETE")} before={kept} done={done} />
        ) : (
          <p className="quiet"><Zh>{t("work:ended", { who: task.assigneeName ?? "—" })}</Zh></p>
        )}
      </section>
      {task.matterCode === PROJECT ? <ProjectPanel code={task.caseNumber} /> : <CasePanel number={task.caseNumber} />}
    </div>
  );
}

function Suspended({ task }: { task: Task }) {
  const { t, i18n } = useTranslation();
  const ground = task.suspended?.ground;
  const until = task.suspended?.until;
  return (
    <p className="suspended">
      <Zh>
        {ground
          ? until
            ? t("task:suspendedUntil", { ground, day: dayInWords(until, i18n.language) })
            : t("task:suspended", { ground })
          : t("task:stopped")}
      </Zh>
    </p>
  );
}
