import { useTranslation } from "react-i18next";
import { Zh } from "../../shared/Zh";
import { useLimit } from "../../shared/useLimit";
import type { MatterGuide } from "../useMatter";

/** How it goes after the application, step by step, with the limit of each step. */
export function Way({ guide }: { guide: MatterGuide }) {
  const { t } = useTranslation();
  const limit = useLimit();
  const nameOf = (unit: string) => guide.units.find((it) => it.code === unit)?.name ?? unit;
  return (
    <section aria-labelledby="way">
      <h2 id="way">{t("portal:guide.way")}</h2>
      <ol className="way">
        <li>{t("portal:guide.notice")}</li>
        {guide.correctionLimit && <li>{t("portal:guide.correction", { limit: limit(guide.correctionLimit) })}</li>}
        {guide.notifyAndCommit && <li>{t("portal:guide.commit")}</li>}
        {guide.siteVerification && <li>{t("portal:guide.site")}</li>}
        {guide.specialProcedures.length > 0 && (
          <li>
            {t("portal:guide.special", {
              kinds: guide.specialProcedures.map((it) => t(`portal:special.${it}`)).join(t("portal:guide.or")),
            })}
          </li>
        )}
        {guide.extension && <li>{t("portal:guide.extension", { limit: limit(guide.extension) })}</li>}
        {guide.items.map((it) => (
          <li key={it.id}>
            <Zh>{t("portal:guide.item", { name: it.name, unit: nameOf(it.department), limit: limit(it.limit), result: it.result })}</Zh>
          </li>
        ))}
        {guide.deliveryLimit && <li>{t("portal:guide.delivery", { limit: limit(guide.deliveryLimit) })}</li>}
      </ol>
    </section>
  );
}
