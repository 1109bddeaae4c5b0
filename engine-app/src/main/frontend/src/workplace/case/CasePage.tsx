import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { CaseTabs } from "./CasePanel";

export function CasePage() {
  const { t } = useTranslation();
  const { number = "" } = useParams();
  return (
    <>
      <p>
        <Link to="/cases">{t("work:case.all")}</Link>
      </p>
      <section className="sheet">
        <h1>{t("work:case.title", { number })}</h1>
        <CaseTabs number={number} />
      </section>
    </>
  );
}
