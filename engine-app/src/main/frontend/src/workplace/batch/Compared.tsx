import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { votesInSittings } from "../posts";
import type { Me } from "../useMe";
import { Evidence } from "./Evidence";
import { Finding, Voices } from "./Findings";
import { type Batch, useSitting } from "./useBatch";
import { Vote } from "./Vote";

type Column = Schemas["ComparedProject"];

/** Some projects side by side, each line of the comparison in one row, with the evidence of what exists already. */
export function Compared({ batch, codes, me }: { batch: Batch; codes: string[]; me: Me }) {
  const { t } = useTranslation();
  const { set } = useSitting();
  const { code } = batch;
  const compared = useQuery({
    queryKey: ["batch", code, "comparison", codes],
    queryFn: () =>
      answer(api.GET("/api/batches/{code}/comparison", { params: { path: { code }, query: { projects: codes } } })),
  });
  return (
    <section aria-labelledby="compared">
      <header className="task-head">
        <h2 id="compared">{t("desks:batch.compared")}</h2>
        <button type="button" className="link" onClick={() => set({ compare: undefined }, false)}>
          {t("desks:batch.back")}
        </button>
      </header>
      <Shown query={compared} lines={6}>
        {(columns) => <Table columns={columns} mayVote={batch.state === "SITTING" && votesInSittings(me)} />}
      </Shown>
    </section>
  );
}

function Table({ columns, mayVote }: { columns: Column[]; mayVote: boolean }) {
  const { t } = useTranslation();
  const lines: [string, (it: Column) => ReactNode][] = [
    [t("desks:projects.head.office"), (it) => <Zh>{it.project.officeName}</Zh>],
    [t("desks:batch.system"), (it) => <Zh>{it.project.applicationSystem}</Zh>],
    [t("desks:batch.head.requested"), (it) => t("desks:projects.wan", { sum: it.project.requestedWan })],
    [t("desks:batch.head.kept"), (it) => t("desks:projects.wan", { sum: it.project.keptWan })],
    [t("desks:batch.security"), (it) => t("desks:batch.level", { level: it.filing.mlpsLevel })],
    [t("desks:batch.cloud"), (it) => t("desks:batch.vcpu", { count: it.filing.cloudVcpu })],
    [t("desks:batch.head.score"), (it) => it.project.expertScore ?? "—"],
    [t("desks:batch.summary"), (it) => <Zh>{it.filing.summary}</Zh>],
    [t("desks:batch.functions"), (it) => <Functions functions={it.functions} />],
    [t("desks:batch.head.duplicates"), (it) => <Finding finding={it.project.duplicates} />],
    [t("desks:batch.evidence"), (it) => <Evidence code={it.project.code} />],
    [t("desks:batch.head.voices"), (it) => <Voices voices={it.project.voices} />],
  ];
  return (
    <div className="sheet compared" role="group" aria-labelledby="compared" tabIndex={0}>
      <table className="plain-table">
        <thead>
          <tr>
            <td />
            {columns.map(({ project }) => (
              <th scope="col" key={project.code}>
                <strong><Zh>{project.name}</Zh></strong>
                <small className="quiet">{project.code}</small>
                {mayVote && project.verdict === "UNDECIDED" && project.stage === "JOINT_REVIEW" && <Vote project={project} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, content]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((it) => (
                <td key={it.project.code}>{content(it)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Functions({ functions }: { functions: Schemas["FunctionView"][] }) {
  const { t } = useTranslation();
  return (
    <ul className="functions">
      {functions.map((it) => (
        <li key={it.no}>
          {it.cutReason ? <del><Zh>{it.name}</Zh></del> : <Zh>{it.name}</Zh>}
          {it.main && <span className="state">{t("desks:batch.main")}</span>}
          <span className="number quiet">{it.costWan}</span>
          {it.cutReason && <small className="quiet"><Zh>{t("desks:projects.against.cut", { reason: it.cutReason })}</Zh></small>}
        </li>
      ))}
    </ul>
  );
}
