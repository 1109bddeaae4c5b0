import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answer, api } from "../../api/client";
import { Shown, Waiting } from "../../shared/Shown";
import { Tabs } from "../../shared/Tabs";
import { Documents } from "../case/Documents";
import { Timeline } from "../case/Timeline";
import { AgainstBaseline } from "./AgainstBaseline";
import { Duplicates } from "./Duplicates";
import { ProjectFacts } from "./ProjectFacts";

const Diagrams = lazy(() => import("../case/Diagrams"));

export function ProjectPanel({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <aside className="sheet" aria-label={t("work:project.title", { code })}>
      <h2>
        <Link to={`/projects/${code}`}>{t("work:project.title", { code })}</Link>
      </h2>
      <ProjectTabs code={code} />
    </aside>
  );
}

/** Everything about the project that helps to decide. */
export function ProjectTabs({ code }: { code: string }) {
  const { t } = useTranslation();
  const project = useQuery({
    queryKey: ["project", code],
    queryFn: () => answer(api.GET("/api/projects/{code}", { params: { path: { code } } })),
  });
  return (
    <Tabs
      label={t("work:project.title", { code })}
      tabs={[
        { key: "facts", label: t("work:project.facts"), content: () => <Shown query={project}>{(it) => <ProjectFacts project={it} />}</Shown> },
        {
          key: "against",
          label: t("desks:projects.against.tab"),
          content: () => <Shown query={project}>{(it) => <AgainstBaseline project={it} />}</Shown>,
        },
        { key: "duplicates", label: t("work:project.duplicates"), content: () => <Duplicates code={code} /> },
        { key: "documents", label: t("work:case.documents"), content: () => <Documents number={code} project /> },
        { key: "timeline", label: t("work:case.timeline"), content: () => <Timeline number={code} project /> },
        {
          key: "diagram",
          label: t("work:case.diagram"),
          content: () => (
            <Suspense fallback={<Waiting lines={4} />}>
              <Diagrams number={code} project />
            </Suspense>
          ),
        },
      ]}
    />
  );
}
