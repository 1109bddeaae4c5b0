import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { Zh } from "../../../shared/Zh";
import type { CaseView } from "../../case/useCase";
import { type CaseMaterial, type Demand, partsOf } from "./demands";

interface Props {
  file: CaseView;
  materials: CaseMaterial[];
  demands: Demand[];
  /** What the notice says of a material that is not there. */
  lacking: string;
  ready: boolean;
  toggle: (material: CaseMaterial, part: string) => void;
}

/** Material by material: is it there, and what is often wrong with it. */
export function Checklist({ file, materials, demands, lacking, ready, toggle }: Props) {
  const { t } = useTranslation();
  const version = useQuery({
    queryKey: ["matter", file.matterCode, file.matterVersion],
    queryFn: () =>
      answer(
        api.GET("/api/matters/{code}/versions/{version}", {
          params: { path: { code: file.matterCode, version: file.matterVersion } },
        }),
      ),
    staleTime: Infinity,
  });
  const hintsOf = (id: string) => version.data?.materials.find((it) => it.id === id)?.defectHints ?? [];
  return (
    <section className="checklist" aria-labelledby="checklist">
      <h2 id="checklist">{t("window:accept.checklist")}</h2>
      <p className="quiet">{t("desk:defects")}</p>
      <ol>
        {materials.map((it) => (
          <Checked
            key={it.materialId}
            material={it}
            chosen={partsOf(demands, it)}
            hints={it.state !== "MISSING" ? hintsOf(it.materialId) : it.necessity === "OPTIONAL" ? [] : [lacking]}
            ready={ready}
            toggle={(part) => toggle(it, part)}
          />
        ))}
      </ol>
    </section>
  );
}

interface CheckedProps {
  material: CaseMaterial;
  chosen: string[];
  hints: string[];
  ready: boolean;
  toggle: (part: string) => void;
}

function Checked({ material, chosen, hints, ready, toggle }: CheckedProps) {
  const { t } = useTranslation();
  return (
    <li>
      <div className="material-head">
        <strong><Zh>{material.name}</Zh></strong>
        <State material={material} defective={chosen.length > 0} />
      </div>
      <p className="quiet">
        {t(`window:necessity.${material.necessity}`)}
        {material.supplies.map((it) => (
          <span key={it.suppliedAt + (it.file?.id ?? "")}>
            {" · "}
            {it.file ? <a href={`/api/files/${it.file.id}`}><Zh>{it.file.name}</Zh></a> : t("work:case.paper", { count: it.paperCopies })}
          </span>
        ))}
      </p>
      <div role="group" aria-label={t("window:accept.defectsOf", { name: material.name })} className="hints">
        {[...new Set([...hints, ...chosen])].map((hint) => (
          <label key={hint} className="choice">
            <input type="checkbox" checked={chosen.includes(hint)} disabled={!ready} onChange={() => toggle(hint)} />
            <Zh>{hint}</Zh>
          </label>
        ))}
      </div>
    </li>
  );
}

function State({ material, defective }: { material: CaseMaterial; defective: boolean }) {
  const { t } = useTranslation();
  const { state, necessity } = material;
  if (state === "MISSING" && necessity === "OPTIONAL") return <span className="state OPTIONAL">{t("window:materials.OPTIONAL")}</span>;
  return defective && state !== "MISSING" ? (
    <span className="state DEFECT">{t("window:accept.defect")}</span>
  ) : (
    <span className={`state ${state}`}>{t(`work:material.${state}`)}</span>
  );
}
