import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords, dayOf } from "../../shared/Days";
import { STAGES } from "./useProjects";

type Project = Schemas["ProjectView"];
type Stage = (typeof STAGES)[number];

/** The life of a project as a line: what is behind it and since when, where it is, what is ahead. */
export function StageLine({ project }: { project: Project }) {
  const { t } = useTranslation();
  const timeline = useQuery({
    queryKey: ["case", project.code, "timeline"],
    queryFn: () => answer(api.GET("/api/projects/{code}/timeline", { params: { path: { code: project.code } } })),
  });
  /** A stage that a project came back to counts from the last time. */
  const entered = (stage: Stage) =>
    stage === "FILING"
      ? project.submittedAt
      : timeline.data?.filter((it) => it.kind === `STAGE_${stage}` || it.kind === stage).at(-1)?.at;
  return (
    <div className="sheet stage-line" role="region" aria-label={t("desks:projects.line")} tabIndex={0}>
      <ol>
        {STAGES.map((stage) => (
          <Step key={stage} stage={stage} project={project} since={entered(stage)} />
        ))}
      </ol>
    </div>
  );
}

function placeOf(stage: Stage, { stage: at, state }: Project): "behind" | "now" | "stopped" | "ahead" {
  const ahead = STAGES.indexOf(stage) - STAGES.indexOf(at);
  if (state === "CLOSED" || ahead < 0) return "behind";
  if (ahead > 0) return "ahead";
  return state === "OPEN" || state === "RETURNED" ? "now" : "stopped";
}

function Step({ stage, project, since }: { stage: Stage; project: Project; since?: string }) {
  const { t, i18n } = useTranslation();
  const step = useRef<HTMLLIElement>(null);
  const place = placeOf(stage, project);
  const here = stage === project.stage;
  useEffect(() => {
    if (here) step.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [here]);
  return (
    <li ref={step} className={place} aria-current={here ? "step" : undefined}>
      <strong>{t(`desks:projects.stage.${stage}`)}</strong>
      <small>
        {place === "stopped"
          ? t(`desks:projects.state.${project.state}`)
          : since && place !== "ahead" && dayInWords(dayOf(since), i18n.language)}
      </small>
    </li>
  );
}
