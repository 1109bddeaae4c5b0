import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { Zh } from "../../../shared/Zh";
import { UploadButton } from "../UploadButton";
import { allOnPaper, copiesOf, filesOf, type Requirement, stateOf, withCopies } from "./supplies";
import type { Change, Content } from "./useApplication";

interface Props {
  guide: Schemas["MatterGuide"];
  asked: Requirement[];
  content: Content;
  change: (part: Change) => void;
}

/** What must be brought in this situation, and what of it is here. */
export function Materials({ guide, asked, content, change }: Props) {
  const { t } = useTranslation();
  const missing = asked.filter((it) => stateOf(it, content) === "MISSING").length;
  return (
    <section aria-labelledby="materials" className="checklist">
      <h2 id="materials">{t("window:materials.title")}</h2>
      <p role="status" className={missing ? "soon" : "good"}>
        {missing ? t("window:materials.missing", { count: missing }) : t("window:materials.complete")}
      </p>
      <ol>
        {asked.map((it) => (
          <Material key={it.id} material={it} guide={guide} content={content} change={change} />
        ))}
      </ol>
      {asked.length === 0 && <p className="quiet">{t("window:materials.none")}</p>}
      {missing > 0 && (
        <Button aria-keyshortcuts="Alt+M" onClick={() => change((now) => ({ papers: allOnPaper(asked, now) }))}>
          {t("window:materials.allOnPaper")} <kbd>Alt+M</kbd>
        </Button>
      )}
    </section>
  );
}

function Material({ material, guide, content, change }: Omit<Props, "asked"> & { material: Requirement }) {
  const { t } = useTranslation();
  const state = stateOf(material, content);
  return (
    <li>
      <div className="material-head">
        <strong><Zh>{material.name}</Zh></strong>
        <span className={`state ${state}`}>{t(`window:materials.${state}`)}</span>
      </div>
      <p className="quiet">
        {t(`window:necessity.${material.necessity}`)}
        {material.copies > 0 && ` · ${t("window:materials.copies", { count: material.copies })}`}
        {` · ${t(`window:trust.${material.trust}`)}`}
      </p>
      {!material.sharable && (
        <div className="supplies">
          <label>
            {t("window:materials.paper")}
            <input
              type="number"
              min={0}
              max={99}
              aria-label={t("window:materials.paperOf", { name: material.name })}
              value={copiesOf(content, material.id) || ""}
              onChange={(it) => change({ papers: withCopies(content, material.id, Math.min(99, Number(it.currentTarget.value))) })}
            />
          </label>
          <UploadButton
            name={material.name}
            files={filesOf(content, material.id)}
            added={(file) => change((now) => ({ materials: [...(now.materials ?? []), { material: material.id, file }] }))}
            removed={(file) => change((now) => ({ materials: (now.materials ?? []).filter((it) => it.file !== file) }))}
          />
        </div>
      )}
      <Why material={material} guide={guide} />
    </li>
  );
}

/** Why it is asked, and what is often wrong with it. */
function Why({ material, guide }: { material: Requirement; guide: Props["guide"] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t("window:why.title")}</summary>
      <p>{t(`window:source.${material.source}`)}</p>
      {material.sharable && <p>{t("window:why.shared")}</p>}
      {material.necessity === "TOLERABLE" && <p>{t("window:why.tolerable")}</p>}
      {guide.legalBases.length > 0 && <p><Zh>{t("common:basis", { basis: guide.legalBases.join(" · ") })}</Zh></p>}
      {material.defectHints.length > 0 && <p><Zh>{t("window:why.hints", { hints: material.defectHints.join(" · ") })}</Zh></p>}
      {guide.note && <p><Zh>{guide.note}</Zh></p>}
    </details>
  );
}
