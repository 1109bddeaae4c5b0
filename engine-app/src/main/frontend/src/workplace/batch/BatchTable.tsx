import { Button, Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Zh } from "../../shared/Zh";
import { votesInSittings } from "../posts";
import type { Me } from "../useMe";
import { Finding, Voices } from "./Findings";
import { type Batch, type BatchProject, MOST_COMPARED, ORDERS, useSitting } from "./useBatch";
import { Vote } from "./Vote";

export function BatchTable({ batch, me }: { batch: Batch; me: Me }) {
  const { t } = useTranslation();
  const { order, descending, chosen, set } = useSitting();
  const toggle = (code: string) =>
    set({ chosen: (chosen.includes(code) ? chosen.filter((it) => it !== code) : [...chosen, code]).join(",") });
  return (
    <section aria-label={t("desks:projects.title")}>
      <div className="filters sitting-bar">
        <Select
          value={order}
          aria-label={t("desks:batch.sort")}
          onChange={(sort) => set({ sort })}
          options={ORDERS.map((it) => ({ value: it, label: t(`desks:batch.order.${it}`) }))}
        />
        <Checkbox checked={descending} onChange={() => set({ descending: descending ? undefined : "true" })}>
          {t("desks:batch.descending")}
        </Checkbox>
        <Button
          type="primary"
          disabled={chosen.length < 2}
          title={t("desks:batch.chooseMore")}
          onClick={() => set({ compare: chosen.join(",") }, false)}
        >
          {t("desks:batch.compare", { count: chosen.length })}
        </Button>
      </div>
      <div className="sheet projects">
        <table className="plain-table sitting-table">
          <caption className="quiet">{t("desks:projects.unit")}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{t("desks:batch.head.project")}</th>
              <th scope="col" className="number">
                {t("desks:batch.head.requested")}
              </th>
              <th scope="col" className="number">
                {t("desks:batch.head.kept")}
              </th>
              <th scope="col">{t("desks:batch.head.duplicates")}</th>
              <th scope="col" className="number">
                {t("desks:batch.head.score")}
              </th>
              <th scope="col">{t("desks:batch.head.voices")}</th>
              <th scope="col">{t("desks:batch.head.verdict")}</th>
            </tr>
          </thead>
          <tbody>
            {batch.projects.map((it) => (
              <Row
                key={it.code}
                project={it}
                chosen={chosen.includes(it.code)}
                full={chosen.length >= MOST_COMPARED}
                toggle={() => toggle(it.code)}
                mayVote={batch.state === "SITTING" && votesInSittings(me)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  project: BatchProject;
  chosen: boolean;
  full: boolean;
  toggle: () => void;
  mayVote: boolean;
}

function Row({ project, chosen, full, toggle, mayVote }: RowProps) {
  const { t } = useTranslation();
  return (
    <tr>
      <td>
        <Checkbox
          checked={chosen}
          disabled={full && !chosen}
          onChange={toggle}
          aria-label={t("desks:batch.choose", { name: project.name })}
        />
      </td>
      <td>
        <Link to={`/projects/${project.code}`}><Zh>{project.name}</Zh></Link>
        <small className="quiet">
          <Zh>{`${project.officeName} · ${project.applicationSystem}`}</Zh>
        </small>
      </td>
      <td className="number">{project.requestedWan}</td>
      <td className="number">
        {project.keptWan}
        {project.cutFunctions > 0 && <small className="quiet">{t("desks:batch.cut", { count: project.cutFunctions })}</small>}
      </td>
      <td>
        <Finding finding={project.duplicates} />
      </td>
      <td className="number">{project.expertScore ?? "—"}</td>
      <td>
        <Voices voices={project.voices} />
      </td>
      <td>
        <Outcome project={project} />
        {mayVote && project.verdict === "UNDECIDED" && project.stage === "JOINT_REVIEW" && <Vote project={project} />}
      </td>
    </tr>
  );
}

function Outcome({ project }: { project: BatchProject }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={`outcome ${project.verdict}`}>{project.verdict === "UNDECIDED" ? t(`desks:projects.stage.${project.stage}`) : t(`desks:batch.verdict.${project.verdict}`)}</span>
      {project.verdict === "RECOMMENDED" && (
        <small className="quiet">
          {project.recommendedWan} · <Zh>{project.recommendGroup}</Zh>
        </small>
      )}
    </>
  );
}
