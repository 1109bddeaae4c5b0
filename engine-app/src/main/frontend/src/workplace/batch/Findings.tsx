import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Zh } from "../../shared/Zh";

/** What the duplicate check found, in a line. */
export function Finding({ finding }: { finding: Schemas["DuplicateFinding"] }) {
  const { t } = useTranslation();
  const existing = [...finding.components, ...finding.projects];
  return (
    <>
      <span className={`finding ${finding.verdict ?? ""}`}>
        {finding.verdict ? t(`desks:batch.duplicates.${finding.verdict}`) : t("desks:batch.duplicates.unchecked")}
      </span>
      {finding.share > 0 && <small className="quiet">{t("desks:batch.duplicates.share", { share: Math.round(finding.share * 100) })}</small>}
      {existing.length > 0 && <small className="quiet"><Zh>{existing.join(t("common:comma"))}</Zh></small>}
    </>
  );
}

/** What the joint reviewers have said so far. */
export function Voices({ voices }: { voices: Schemas["Voice"][] }) {
  const { t } = useTranslation();
  if (voices.length === 0) return <>—</>;
  return (
    <>
      {voices.map((it) => (
        <span key={it.unit} className="voice">
          <Zh>
            {it.recommends
              ? t("desks:batch.voice.yes", { unit: it.unitName, wan: it.recommendedWan })
              : t("desks:batch.voice.no", { unit: it.unitName })}
          </Zh>
          {it.reason && (
            <small className="quiet">
              <Zh>{it.reason}</Zh>
            </small>
          )}
        </span>
      ))}
    </>
  );
}
