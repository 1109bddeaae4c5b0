import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { CasePanel } from "../case/CasePanel";
import { ProjectPanel } from "../project/ProjectPanel";
import { isTyping } from "../Shortcuts";
import { Remaining } from "../tasks/Remaining";
import { type Task, useTasks, VIEWS } from "../tasks/useTasks";
import type { Me } from "../useMe";
import { FormPanel } from "./FormPanel";
import { Operations } from "./Operations";

/** What stands for the matter where the task belongs to an IT project. */
const PROJECT = "IT-PROJECT";

/** The form on one side, the case on the other; the next task opens when this one is done. */
export function TaskPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { view: of, id = "" } = useParams();
  const view = VIEWS.find((it) => it === of) ?? "groups";
  const [address] = useSearchParams();
  const go = useNavigate();
  const list = { pathname: `/tasks/${view}`, search: address.toString() };
  const task = useQuery({
    queryKey: ["task", id],
    queryFn: () => answer(api.GET("/api/tasks/{id}", { params: { path: { id } } })),
  });
  const known = useTasks(view, Object.fromEntries(address));
  const others = (known.data?.pages ?? []).flatMap((it) => it.items).filter((it) => it.id !== id && it.state === "OPEN");
  const done = () => {
    const next = others[0];
    void go(next ? { pathname: `/tasks/${view}/${next.id}`, search: address.toString() } : list);
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !isTyping(event) && !document.querySelector(".ant-modal-wrap")) void go(list);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
  return (
    <>
      <p>
        <Link to={list}>{t("work:back", { view: t(`work:view.${view}`) })}</Link>
      </p>
      <Shown query={task} lines={8}>
        {(it) => <TaskShown key={it.id} task={it} me={me} done={done} />}
      </Shown>
    </>
  );
}

function TaskShown({ task, me, done }: { task: Task; me: Me; done: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="two-sides">
      <section className="sheet" aria-labelledby="task-name">
        <header className="task-head">
          <h1 id="task-name">{task.name}</h1>
          <Remaining light={task.light} remaining={task.remaining} dueOn={task.dueOn} />
        </header>
        <p>
          {task.matterName} · {task.applicantName}
        </p>
        {task.state === "OPEN" ? (
          <>
            <Operations task={task} me={me} />
            <FormPanel task={task} done={done} />
          </>
        ) : (
          <p className="quiet">{t("work:ended", { who: task.assigneeName ?? "—" })}</p>
        )}
      </section>
      {task.matterCode === PROJECT ? <ProjectPanel code={task.caseNumber} /> : <CasePanel number={task.caseNumber} />}
    </div>
  );
}
