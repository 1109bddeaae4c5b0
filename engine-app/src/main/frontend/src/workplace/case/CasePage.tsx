import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { useTitle } from "../../shared/useTitle";
import { CaseAsks } from "./CaseAsks";
import { CaseItems } from "./CaseItems";
import { CaseTabs } from "./CasePanel";
import { useCase } from "./useCase";

export function CasePage() {
  const { t } = useTranslation();
  const { number = "" } = useParams();
  const file = useCase(number).data;
  useTitle(t("work:case.title", { number }));
  return (
    <>
      <p>
        <Link to="/cases">{t("work:case.all")}</Link>
      </p>
      <section className="sheet">
        <h1>{t("work:case.title", { number })}</h1>
        <CaseAsks number={number} />
        {file && <CaseItems file={file} />}
        <CaseTabs number={number} />
      </section>
    </>
  );
}
