import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Zh } from "../../shared/Zh";

/** What an office asks for, function by function, beside what was granted and contracted. */
export function ProjectFacts({ project }: { project: Schemas["ProjectView"] }) {
  const { t } = useTranslation();
  const wan = (sum?: number) => (sum === undefined ? "—" : t("work:project.wan", { sum }));
  return (
    <>
      <p>
        <strong><Zh>{project.name}</Zh></strong>
      </p>
      <dl className="facts-list">
        <dt>{t("work:project.office")}</dt>
        <dd><Zh>{project.officeName}</Zh></dd>
        <dt>{t("work:project.stage")}</dt>
        <dd>
          {t(`desks:projects.stage.${project.stage}`)} · {t(`desks:projects.state.${project.state}`)}
        </dd>
        <dt>{t("work:project.requested")}</dt>
        <dd>{wan(project.requestedWan)}</dd>
        <dt>{t("work:project.approved")}</dt>
        <dd>{wan(project.approvedWan)}</dd>
        <dt>{t("work:project.contracted")}</dt>
        <dd>{wan(project.contractedWan)}</dd>
      </dl>
      <table className="plain-table">
        <caption>{t("work:project.functions")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("work:project.no")}</th>
            <th scope="col">{t("work:project.function")}</th>
            <th scope="col">{t("work:project.cost")}</th>
          </tr>
        </thead>
        <tbody>
          {project.functions.map((it) => (
            <tr key={it.no}>
              <td>{it.no}</td>
              <td>
                <Zh>{it.name}</Zh>
                {it.main && <span className="state">{t("work:project.main")}</span>}
              </td>
              <td className="number">{wan(it.costWan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
