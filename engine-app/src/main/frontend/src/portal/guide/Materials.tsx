import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Zh } from "../../shared/Zh";
import { useLimit } from "../../shared/useLimit";
import type { MatterGuide } from "../useMatter";
import "./materials.css";

export type Requirement = Schemas["MaterialRequirement"];

export function materialsIn(guide: MatterGuide, situation: string): Requirement[] {
  return guide.materials.filter(
    (it) => !situation || it.situations.length === 0 || it.situations.includes(situation),
  );
}

/** What the applicant brings in a situation, and what nobody needs to bring because the government has it. */
export function Materials({ guide, situation }: { guide: MatterGuide; situation: string }) {
  const { t } = useTranslation();
  const asked = materialsIn(guide, situation);
  const brought = asked.filter((it) => !it.sharable);
  const fetched = asked.filter((it) => it.sharable);
  return (
    <>
      {brought.length === 0 ? (
        <p>{t("portal:guide.none")}</p>
      ) : (
        <ol className="materials">
          {brought.map((it) => (
            <Material key={it.id} material={it} guide={guide} />
          ))}
        </ol>
      )}
      {fetched.length > 0 && (
        <>
          <h3>{t("portal:guide.fetched")}</h3>
          <ul className="fetched">
            {fetched.map((it) => (
              <li key={it.id}><Zh>{it.name}</Zh></li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Material({ material, guide }: { material: Requirement; guide: MatterGuide }) {
  const { t } = useTranslation();
  const limit = useLimit();
  return (
    <li>
      <span className="name"><Zh>{material.name}</Zh></span>{" "}
      <span className={`necessity ${material.necessity}`}>{t(`portal:necessity.${material.necessity}`)}</span>
      {material.copies > 0 && <span className="quiet"> {t("portal:guide.copies", { count: material.copies })}</span>}
      {material.necessity === "TOLERABLE" && guide.gapLimit && (
        <p className="quiet">{t("portal:guide.gap", { limit: limit(guide.gapLimit) })}</p>
      )}
      {material.source === "INTERMEDIARY" && <p className="quiet">{t("portal:guide.intermediary")}</p>}
      {material.defectHints.length > 0 && (
        <p className="quiet"><Zh>{t("portal:guide.hints", { hints: material.defectHints.join(t("portal:guide.semicolon")) })}</Zh></p>
      )}
    </li>
  );
}
