import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
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
  const title = project.data?.name ?? t("work:project.title", { code });
  useTitle(title);
  return (
    <>
      <p>
        <Link to="/projects">{t("desks:projects.title")}</Link>
      </p>
      <h1><Zh>{title}</Zh></h1>
      <Shown query={project} lines={6}>
        {(it) => (
          <>
            <p className="quiet">
              <Zh>{it.officeName}</Zh> · <span className="number">{it.code}</span>
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
