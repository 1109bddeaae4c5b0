import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Nothing } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Admitted } from "../Admitted";
import "./analysis.css";

const KINDS = ["processes", "decisions", "forms"] as const;
type Kind = (typeof KINDS)[number];
type Model = Schemas["DeployedModel"] | Schemas["DeployedProcess"];

/** All that is deployed; kind and search words stand in the address. */
export function ModelsPage() {
  const { t } = useTranslation();
  const models = useQuery({ queryKey: ["analysis", "models"], queryFn: () => answer(api.GET("/api/analysis/models")) });
  useTitle(t("desks:analysis.title"));
  return (
    <>
      <h1>{t("desks:analysis.title")}</h1>
      <Admitted query={models} lines={8}>
        {(it) => <Models models={it} />}
      </Admitted>
    </>
  );
}

function Models({ models }: { models: Schemas["ModelList"] }) {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const kind = KINDS.find((it) => it === address.get("kind")) ?? "processes";
  const words = (address.get("q") ?? "").trim().toLowerCase();
  const found = (models[kind] as Model[]).filter((it) => `${it.name} ${it.key}`.toLowerCase().includes(words));
  return (
    <>
      <nav className="views" aria-label={t("desks:analysis.kinds")}>
        {KINDS.map((it) => (
          <Link key={it} to={{ search: `kind=${it}` }} aria-current={it === kind ? "page" : undefined}>
            {t(`desks:analysis.kind.${it}`)}
            <b>{models[it].length}</b>
          </Link>
        ))}
      </nav>
      <div className="filters">
        <Input
          key={kind}
          allowClear
          defaultValue={words}
          maxLength={50}
          placeholder={t("desks:analysis.search")}
          aria-label={t("desks:analysis.search")}
          onChange={(typed) => setAddress({ kind, ...(typed.target.value && { q: typed.target.value }) }, { replace: true })}
        />
      </div>
      {found.length === 0 ? <Nothing>{t("desks:analysis.nothing")}</Nothing> : <Table kind={kind} models={found} />}
    </>
  );
}

function Table({ kind, models }: { kind: Kind; models: Model[] }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="sheet wide">
      <table className="plain-table models">
        <thead>
          <tr>
            <th scope="col">{t("desks:analysis.head.name")}</th>
            {kind !== "forms" && <th scope="col">{t("desks:analysis.head.key")}</th>}
            <th scope="col">{t("desks:analysis.head.version")}</th>
            <th scope="col">{t("desks:analysis.head.deployed")}</th>
            {kind === "processes" && (
              <>
                <th scope="col" className="number">
                  {t("desks:analysis.head.running")}
                </th>
                <th scope="col" className="number">
                  {t("desks:analysis.head.older")}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {models.map((it) => (
            <tr key={it.key}>
              <td>{kind === "forms" ? <code>{it.name}</code> : <Link to={`/analysis/${kind}/${it.key}`}><Zh>{it.name}</Zh></Link>}</td>
              {kind !== "forms" && (
                <td>
                  <code>{it.key}</code>
                </td>
              )}
              <td>{t("desks:analysis.version", { version: it.version })}</td>
              <td>{momentInWords(it.deployedAt, i18n.language)}</td>
              {"running" in it && (
                <>
                  <td className="number">{it.running}</td>
                  <td className="number">{it.runningOlder}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
