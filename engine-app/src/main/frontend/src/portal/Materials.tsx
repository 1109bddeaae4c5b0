import { useTranslation } from "react-i18next";
import type { Schemas } from "../api/client";

type Requirement = Schemas["MaterialRequirement"];

/** What the applicant brings in a situation, and what nobody needs to bring because the government has it. */
export function Materials({ materials, situation }: { materials: Requirement[]; situation: string }) {
  const { t } = useTranslation();
  const asked = materials.filter(
    (it) => !situation || it.situations.length === 0 || it.situations.includes(situation),
  );
  if (asked.length === 0) return <p>{t("portal:guide.none")}</p>;
  return (
    <ol className="materials">
      {asked.map((it) => (
        <li key={it.id}>
          <span className="name">{it.name}</span> <span className={`necessity ${it.necessity}`}>{t(`portal:guide.${it.necessity}`)}</span>
          {it.copies > 0 && !it.sharable && <span className="quiet"> {t("portal:guide.copies", { count: it.copies })}</span>}
          {it.sharable && <p className="good">{t("portal:guide.sharable")}</p>}
          {it.defectHints.length > 0 && <p className="quiet">{t("portal:guide.hints", { hints: it.defectHints.join(" · ") })}</p>}
        </li>
      ))}
    </ol>
  );
}
