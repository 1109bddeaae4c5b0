import { Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams } from "react-router";
import type { Schemas } from "../../../api/client";
import { dayInWords } from "../../../shared/Days";
import { Nothing, Shown, Waiting } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import { useDocumentTitle } from "../../../shared/useDocumentTitle";
import { type CaseView, useCase } from "../../case/useCase";
import type { Me } from "../../../shared/useMe";
import { useTitle } from "../../../shared/useTitle";
import { receives } from "../places";
import { useKeys } from "../useKeys";
import { CorrectStep } from "../correct/CorrectStep";
import { GapStep } from "../correct/GapStep";
import { AcceptStep } from "./AcceptStep";
import { HandOutStep } from "./HandOutStep";
import { Paper } from "./Paper";
import { TaskStep } from "./TaskStep";
import { useStep } from "./useStep";

/** What goes to the departments, with the notes of the day. */
const HANDOVER_NOTE = "DOC-02";

/** A case at the window: what is to be done now on one side, the paper for the citizen on the other. */
export function StepPage({ me }: { me: Me }) {
  const { number = "" } = useParams();
  const file = useCase(number);
  return (
    <Shown query={file} lines={8}>
      {(it) => <Step key={number} file={it} me={me} />}
    </Shown>
  );
}

function Step({ file, me }: { file: CaseView; me: Me }) {
  const { t, i18n } = useTranslation();
  const go = useNavigate();
  const { tasks, documents, task } = useStep(file.number);
  const next = task?.task === "Task_HandOutResult" || !receives(me) ? "/window/results" : "/window";
  useTitle(file.matterName);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useKeys({ "Alt+P": () => window.print(), "Alt+N": () => void go(next) });
  return (
    <div className="two-sides window-step">
      <section className="sheet">
        <header className="task-head">
          <h1 ref={heading} tabIndex={-1}><Zh>{file.matterName}</Zh></h1>
          <span className="state">{t(`case:state.${file.state}`)}</span>
        </header>
        <p>
          <Zh>{file.party.name}</Zh> · <Link to={`/cases/${file.number}`} className="number">{file.number}</Link>
        </p>
        {file.dueOn && <p className="quiet">{t("window:step.due", { day: dayInWords(file.dueOn, i18n.language) })}</p>}
        {tasks.data ? <Todo file={file} task={task} me={me} /> : <Shown query={tasks}>{() => null}</Shown>}
        <p className="window-next">
          <Button onClick={() => void go(next)} aria-keyshortcuts="Alt+N">
            {t("window:step.next")} <kbd>Alt+N</kbd>
          </Button>
        </p>
      </section>
      <section className="sheet window-side" aria-label={t("window:step.papers")}>
        {documents.data ? <Papers documents={documents.data} /> : <Waiting lines={4} />}
      </section>
    </div>
  );
}

function Todo({ file, task, me }: { file: CaseView; task?: Schemas["TaskView"]; me: Me }) {
  const { t } = useTranslation();
  if (file.state === "CORRECTION" && receives(me)) return <CorrectStep number={file.number} />;
  if (!task) return receives(me) ? <GapStep number={file.number} /> : <Nothing>{t("window:step.nothing")}</Nothing>;
  if (task.task === "Task_AcceptCase") return <AcceptStep key={task.id} file={file} task={task} />;
  if (task.task === "Task_HandOutResult") return <HandOutStep key={task.id} file={file} task={task} />;
  return <TaskStep key={task.id} task={task} label={t("window:step.receive")} />;
}

function Papers({ documents }: { documents: Schemas["OfficialDocument"][] }) {
  const { t } = useTranslation();
  const title = useDocumentTitle();
  const papers = documents.filter((it) => it.code !== HANDOVER_NOTE);
  const [chosen, setChosen] = useState<string | null>(null);
  const newest = papers[papers.length - 1];
  const shown = papers.find((it) => it.id === chosen) ?? newest;
  const code = (papers.find((it) => it.code === "DOC-01")?.content as { queryCode?: string } | undefined)?.queryCode;
  if (!shown) return <Nothing>{t("window:step.noPaper")}</Nothing>;
  return (
    <>
      {code && (
        <dl className="ticket">
          <div>
            <dt>{t("window:step.number")}</dt>
            <dd>{shown.caseNumber}</dd>
          </div>
          <div>
            <dt>{t("window:step.code")}</dt>
            <dd>{code}</dd>
          </div>
        </dl>
      )}
      <div className="paper-choice">
        {papers.map((it) => (
          <button key={it.id} type="button" className="plain" aria-pressed={it.id === shown.id} onClick={() => setChosen(it.id)}>
            <Zh>{title(it)}</Zh>
          </button>
        ))}
        <Button onClick={() => window.print()} aria-keyshortcuts="Alt+P">
          {t("window:step.print")} <kbd>Alt+P</kbd>
        </Button>
      </div>
      <Paper document={shown} />
    </>
  );
}
