import { useTranslation } from "react-i18next";
import { Link, Navigate, Route, Routes, useLocation } from "react-router";
import { Nothing } from "../../shared/Shown";
import { useTitle } from "../../shared/useTitle";
import type { Me } from "../../shared/useMe";
import { ApplyPage } from "./apply/ApplyPage";
import { AwaitedPage } from "./correct/AwaitedPage";
import { HandoverPage } from "./HandoverPage";
import { handsOut, receives, worksAtWindow } from "./places";
import { ResultsPage } from "./ResultsPage";
import { SearchPage } from "./SearchPage";
import { StepPage } from "./step/StepPage";
import "./checklist.css";
import "./paper.css";
import "./window.css";

/** 综合窗口: everything for the person in front of it, from the first question to the result. */
export default function Window({ me }: { me: Me }) {
  if (!worksAtWindow(me)) return <NotYours />;
  return (
    <>
      <Tabs me={me} />
      <Routes>
        <Route index element={receives(me) ? <SearchPage /> : <Navigate to="results" replace />} />
        <Route path="apply/:code" element={<ApplyPage />} />
        <Route path="cases/:number" element={<StepPage me={me} />} />
        <Route path="corrections" element={receives(me) ? <AwaitedPage /> : <Navigate to="/window/results" replace />} />
        <Route path="handover" element={<HandoverPage />} />
        <Route path="results" element={<ResultsPage />} />
        <Route path="*" element={<Navigate to="/window" replace />} />
      </Routes>
    </>
  );
}

function NotYours() {
  const { t } = useTranslation();
  useTitle(t("window:nav"));
  return (
    <>
      <h1>{t("window:nav")}</h1>
      <Nothing>{t("window:notYours")}</Nothing>
    </>
  );
}

const RECEIVING = [
  ["receive", "/window"],
  ["corrections", "/window/corrections"],
  ["handover", "/window/handover"],
] as const;

function Tabs({ me }: { me: Me }) {
  const { t } = useTranslation();
  const at = useLocation().pathname.split("/")[2] ?? "";
  const here = at === "handover" || at === "corrections" ? at : at === "results" || !receives(me) ? "results" : "receive";
  const tabs = [
    ...(receives(me) ? RECEIVING : []),
    ...(handsOut(me) ? [["results", "/window/results"] as const] : []),
  ];
  return (
    <nav className="views" aria-label={t("window:places")}>
      {tabs.map(([key, to]) => (
        <Link key={key} to={to} aria-current={key === here ? "page" : undefined}>
          {t(`window:place.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
