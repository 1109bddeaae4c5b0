import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Admitted } from "../Admitted";
import { Examples } from "./Examples";
import "./analysis.css";

const TableViewer = lazy(() => import("./TableViewer"));

/** A decision table as it was drawn, and what it says to its examples now. */
export function DecisionPage() {
  const { t } = useTranslation();
  const { key = "" } = useParams();
  const decision = useQuery({
    queryKey: ["analysis", "decision", key],
    queryFn: () => answer(api.GET("/api/analysis/decisions/{key}", { params: { path: { key } } })),
  });
  useTitle(decision.data?.name ?? key);
  return (
    <>
      <p>
        <Link to={{ pathname: "/analysis", search: "kind=decisions" }}>{t("desks:analysis.title")}</Link>
      </p>
      {!decision.data && <h1>{key}</h1>}
      <Admitted query={decision} lines={6}>
        {(it) => <Shown decision={it} />}
      </Admitted>
    </>
  );
}

function Shown({ decision }: { decision: Schemas["DecisionModel"] }) {
  const { t, i18n } = useTranslation();
  return (
    <>
      <h1><Zh>{decision.name}</Zh></h1>
      <p className="quiet">
        <code>{decision.key}</code> · {t("desks:analysis.version", { version: decision.version })} ·{" "}
        {t("desks:analysis.deployedAt", { at: momentInWords(decision.deployedAt, i18n.language) })}
      </p>
      <section className="sheet" aria-labelledby="decision-table">
        <h2 id="decision-table">{t("desks:analysis.table")}</h2>
        <Suspense fallback={<Waiting lines={4} />}>
          <TableViewer xml={decision.dmnXml} name={decision.name} />
        </Suspense>
      </section>
      <Examples examples={decision.examples} />
    </>
  );
}
