import { useTranslation } from "react-i18next";
import { Zh } from "../../shared/Zh";
import type { ProgressOfCase } from "../progress/useProgressWords";

/** What to keep, and what comes next. */
export function Submitted({ of }: { of: ProgressOfCase }) {
  const { t } = useTranslation();
  return (
    <section className="sheet submitted" aria-label={t("mine:submitted.keep")}>
      <p><Zh>{of.matterName}</Zh></p>
      <dl>
        <dt>{t("portal:follow.number")}</dt>
        <dd>{of.number}</dd>
        <dt>{t("portal:follow.code")}</dt>
        <dd>{of.queryCode}</dd>
      </dl>
      <p className="quiet">{t("mine:submitted.keep")}</p>
      <h2>{t("mine:submitted.next")}</h2>
      <ol>
        <li>{t("mine:submitted.receipt")}</li>
        <li>{t("mine:submitted.notice")}</li>
        <li>{t("mine:submitted.decision")}</li>
      </ol>
    </section>
  );
}
