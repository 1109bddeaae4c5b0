import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { ProjectTabs } from "./ProjectPanel";
import { StageLine } from "./StageLine";
import "./project.css";

export function ProjectPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const project = useQuery({
    queryKey: ["project", code],
    queryFn: () => answer(api.GET("/api/projects/{code}", { params: { path: { code } } })),
  });
  return (
    <>
      <p>
        <Link to="/projects">{t("desks:projects.title")}</Link>
      </p>
      <h1>{project.data?.name ?? t("work:project.title", { code })}</h1>
      <Shown query={project} lines={6}>
        {(it) => (
          <>
            <p className="quiet">
              {it.officeName} · <span className="number">{it.code}</span>
            </p>
            <StageLine project={it} />
            <section className="sheet">
              <ProjectTabs code={code} />
            </section>
          </>
        )}
      </Shown>
    </>
  );
}
