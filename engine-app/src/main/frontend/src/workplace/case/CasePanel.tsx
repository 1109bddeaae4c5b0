import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Sections } from "../../shared/Sections";
import { Shown, Waiting } from "../../shared/Shown";
import { type Tab, Tabs } from "../../shared/Tabs";
import { useNarrow } from "../../shared/useNarrow";
import { CaseAsks } from "./CaseAsks";
import { CaseFacts } from "./CaseFacts";
import { CaseMaterials } from "./CaseMaterials";
import { Clocks } from "./Clocks";
import { Documents } from "./Documents";
import { Opinions } from "./Opinions";
import { Timeline } from "./Timeline";
import { useCase } from "./useCase";

const Diagrams = lazy(() => import("./Diagrams"));

/** Everything about the case that helps to decide: what was asked, what was handed in, what others said, where it is. */
export function CasePanel({ number }: { number: string }) {
  const { t } = useTranslation();
  return (
    <aside className="sheet" aria-label={t("work:case.title", { number })}>
      <h2>
        <Link to={`/cases/${number}`}>{t("work:case.title", { number })}</Link>
      </h2>
      <CaseAsks number={number} />
      <CaseTabs number={number} />
    </aside>
  );
}

/** Tabs on a desk; in one column on a phone. */
export function CaseTabs({ number }: { number: string }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const found = useCase(number);
  const tabs: Tab[] = [
    { key: "facts", label: t("work:case.facts"), content: () => <Shown query={found}>{(it) => <CaseFacts file={it} />}</Shown> },
    { key: "limits", label: t("case:limits"), content: () => <Clocks number={number} /> },
    { key: "materials", label: t("work:case.materials"), content: () => <CaseMaterials number={number} /> },
    { key: "opinions", label: t("work:case.opinions"), content: () => <Opinions number={number} /> },
    { key: "documents", label: t("work:case.documents"), content: () => <Documents number={number} /> },
    { key: "timeline", label: t("work:case.timeline"), content: () => <Timeline number={number} /> },
    {
      key: "diagram",
      label: t("work:case.diagram"),
      content: () => (
        <Suspense fallback={<Waiting lines={4} />}>
          <Diagrams number={number} />
        </Suspense>
      ),
    },
  ];
  return narrow ? <Sections tabs={tabs} /> : <Tabs label={t("work:case.title", { number })} tabs={tabs} />;
}
