import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { FileName } from "../../../shared/FileName";
import { Failed } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import { upload } from "../../../shared/upload";
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
  const files = filesOf(content, material.id);
  const state = stateOf(material, content);
  const [underway, setUnderway] = useState(0);
  const [error, setError] = useState<Error | null>(null);
  const add = (chosen: File[]) => {
    setError(null);
    setUnderway((it) => it + chosen.length);
    for (const file of chosen) {
      void upload(file)
        .then((it) => change((now) => ({ materials: [...(now.materials ?? []), { material: material.id, file: it.id }] })))
        .catch(setError)
        .finally(() => setUnderway((it) => it - 1));
    }
  };
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
          <label className="button file">
            <input
              type="file"
              className="unseen"
              multiple
              aria-label={t("window:materials.uploadOf", { name: material.name })}
              onChange={(it) => {
                add([...(it.currentTarget.files ?? [])]);
                it.currentTarget.value = "";
              }}
            />
            {underway > 0 ? t("window:materials.uploading") : t("window:materials.upload")}
          </label>
          {files.map((file, index) => (
            <span key={file} className="stored">
              <FileName id={file} />
              <button
                type="button"
                className="link"
                aria-label={t("window:materials.removeOf", { name: material.name, number: index + 1 })}
                onClick={() => change({ materials: (content.materials ?? []).filter((it) => it.file !== file) })}
              >
                {t("window:materials.remove")}
              </button>
            </span>
          ))}
        </div>
      )}
      {error && <Failed error={error} />}
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
