import { useId } from "react";
import { useTranslation } from "react-i18next";
import { isMet } from "../../../shared/correct/answers";
import type { Demand, Given } from "../../../shared/correct/useNotice";
import { Zh } from "../../../shared/Zh";
import { Supplied } from "./Supplied";
import "./correct.css";

interface Props {
  demand: Demand;
  /** Name of the material it concerns. */
  material?: string;
  given: Given;
  give: (part: Partial<Given>) => void;
  openForm: () => void;
}

/** One line of the notice, and what was brought for it. */
export function DemandLine({ demand, material, given, give, openForm }: Props) {
  const { t } = useTranslation();
  const met = isMet(demand, given);
  return (
    <li>
      <div className="material-head">
        <strong><Zh>{material ?? t("correct:counter.words")}</Zh></strong>
        <span className={`state ${met ? "PROVIDED" : "MISSING"}`}>{met ? t("correct:counter.met") : t("correct:counter.unmet")}</span>
      </div>
      <p lang="zh-CN">{demand.demand}</p>
      {material ? (
        <Supplied name={material} copies={given.copies} file={given.file} give={give} />
      ) : (
        <Said given={given} give={give} openForm={openForm} />
      )}
    </li>
  );
}

function Said({ given, give, openForm }: Pick<Props, "given" | "give" | "openForm">) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="said">
      <label className="choice">
        <input
          type="checkbox"
          checked={given.inForm ?? false}
          onChange={(it) => {
            give({ inForm: it.currentTarget.checked });
            if (it.currentTarget.checked) openForm();
          }}
        />
        {t("correct:inForm")}
      </label>
      <label htmlFor={id}>{t("correct:counter.said")}</label>
      <textarea id={id} rows={2} maxLength={1000} value={given.text ?? ""} onChange={(it) => give({ text: it.currentTarget.value })} />
    </div>
  );
}
