import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Admitted } from "../Admitted";
import "./analysis.css";

const CrowdedDiagram = lazy(() => import("./CrowdedDiagram"));

/** A process as it was drawn, and how many cases stand at each of its steps. */
export function ProcessPage() {
  const { t } = useTranslation();
  const { key = "" } = useParams();
  const [address] = useSearchParams();
  const version = Number(address.get("version")) || undefined;
  const process = useQuery({
    queryKey: ["analysis", "process", key, version],
    queryFn: () =>
      answer(api.GET("/api/analysis/processes/{key}", { params: { path: { key }, query: { version } } })),
    refetchInterval: 60_000,
  });
  useTitle(process.data?.name ?? key);
  return (
    <>
      <p>
        <Link to="/analysis">{t("desks:analysis.title")}</Link>
      </p>
      {!process.data && <h1>{key}</h1>}
      <Admitted query={process} lines={6}>
        {(it) => <Shown process={it} />}
      </Admitted>
    </>
  );
}

function Shown({ process }: { process: Schemas["ProcessModel"] }) {
  const { t, i18n } = useTranslation();
  const [, setAddress] = useSearchParams();
  const deployed = process.versions.find((it) => it.version === process.version)?.deployedAt;
  return (
    <>
      <header className="task-head">
        <h1><Zh>{process.name}</Zh></h1>
        <Select
          value={process.version}
          aria-label={t("desks:analysis.versions")}
          onChange={(version) => setAddress({ version: String(version) }, { replace: true })}
          options={process.versions.map((it) => ({
            value: it.version,
            label: t("desks:analysis.versionRunning", { version: it.version, running: it.running }),
          }))}
        />
      </header>
      <p className="quiet">
        <code>{process.key}</code>
        {deployed && ` · ${t("desks:analysis.deployedAt", { at: momentInWords(deployed, i18n.language) })}`}
      </p>
      <div className="sheet">
        <Suspense fallback={<Waiting lines={5} />}>
          <CrowdedDiagram process={process} />
        </Suspense>
        <Crowds crowds={process.crowds} />
      </div>
    </>
  );
}

function Crowds({ crowds }: { crowds: Schemas["Crowd"][] }) {
  const { t } = useTranslation();
  if (crowds.length === 0) return <Nothing>{t("desks:analysis.empty")}</Nothing>;
  return (
    <table className="plain-table crowds">
      <caption>{t("desks:analysis.crowds")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("desks:analysis.step")}</th>
          <th scope="col" className="number">
            {t("desks:analysis.instances")}
          </th>
        </tr>
      </thead>
      <tbody>
        {crowds.map((it) => (
          <tr key={it.element}>
            <td><Zh>{it.elementName}</Zh></td>
            <td className="number">{it.instances}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
