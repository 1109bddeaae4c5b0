import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Zh } from "../../shared/Zh";
import { type Filter, type Project, search } from "./useProjects";

/** Money in 万元. A click on an office, a system or a batch narrows the table to it. */
export function ProjectTable({ projects, filter }: { projects: Project[]; filter: Filter }) {
  const { t } = useTranslation();
  const only = (more: Filter) => ({ search: search({ ...filter, ...more }) });
  return (
    <div className="sheet projects">
      <table className="plain-table">
        <caption className="quiet">{t("desks:projects.unit")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("desks:projects.head.name")}</th>
            <th scope="col" className="roomy">
              {t("desks:projects.head.office")}
            </th>
            <th scope="col" className="roomy">
              {t("desks:projects.head.system")}
            </th>
            <th scope="col" className="roomy">
              {t("desks:projects.head.batch")}
            </th>
            <th scope="col">{t("desks:projects.head.stage")}</th>
            <th scope="col" className="number">
              {t("desks:projects.head.requested")}
            </th>
            <th scope="col" className="number">
              {t("desks:projects.head.approved")}
            </th>
            <th scope="col" className="number roomy">
              {t("desks:projects.head.score")}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((it) => (
            <tr key={it.code}>
              <td>
                <Link to={`/projects/${it.code}`}><Zh>{it.name}</Zh></Link>
                <small className="quiet">
                  {it.code}
                  <span className="narrow">
                    {" · "}
                    <Zh>{it.officeName}</Zh>
                  </span>
                </small>
              </td>
              <td className="roomy">
                <Link className="plain-link" to={only({ office: it.office })}>
                  <Zh>{it.officeName}</Zh>
                </Link>
              </td>
              <td className="roomy">
                <Link className="plain-link" to={only({ system: it.applicationSystem })}>
                  <Zh>{it.applicationSystem}</Zh>
                </Link>
              </td>
              <td className="roomy">
                <Link className="plain-link" to={only({ batch: it.batch })}>
                  {it.batch}
                </Link>
              </td>
              <td>
                <Standing project={it} />
              </td>
              <td className="number">{it.requestedWan}</td>
              <td className="number">{it.approvedWan ?? it.recommendedWan ?? "—"}</td>
              <td className="number roomy">{it.expertScore ?? "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where it stands; for one that has ended, how. */
function Standing({ project }: { project: Project }) {
  const { t } = useTranslation();
  if (project.state === "OPEN") return <span>{t(`desks:projects.stage.${project.stage}`)}</span>;
  return <span className={`standing ${project.state}`}>{t(`desks:projects.state.${project.state}`)}</span>;
}
