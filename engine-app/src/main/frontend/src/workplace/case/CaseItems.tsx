import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Zh } from "../../shared/Zh";
import { Remaining } from "../tasks/Remaining";
import "./items.css";
import type { CaseView } from "./useCase";

/** The matters of a one-thing package, each decided on its own. */
export function CaseItems({ file }: { file: CaseView }) {
  const { t } = useTranslation();
  if (file.items.length === 0) return null;
  return (
    <section aria-labelledby="items">
      <h2 id="items">{t("case:items", { delivered: file.itemsDelivered ?? `0/${file.items.length}` })}</h2>
      <ul className="case-items">
        {file.items.map((it) => (
          <li key={it.number}>
            <Link to={`/cases/${it.number}`}><Zh>{it.matterName}</Zh></Link>
            <span>{t(`case:state.${it.state}`)}</span>
            <Remaining light={it.light} dueOn={it.dueOn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
