import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { type Step, useSpentInWords } from "./spentAt";

type Diagram = Schemas["Diagram"];

/** How long each step of people took, in the order in which the case came there. */
export function Steps({ diagram, steps }: { diagram: Diagram; steps: Step[] }) {
  const { t, i18n } = useTranslation();
  const inWords = useSpentInWords();
  if (steps.length === 0) return null;
  return (
    <table className="plain-table steps">
      <caption className="unseen"><Zh>{t("task:steps.title", { process: diagram.name })}</Zh></caption>
      <thead>
        <tr>
          <th scope="col">{t("task:steps.step")}</th>
          <th scope="col">{t("task:steps.since")}</th>
          <th scope="col">{t("task:steps.until")}</th>
          <th scope="col" className="number">
            {t("task:steps.spent")}
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((it) => (
          <tr key={it.element} className={it.here ? "here" : undefined}>
            <th scope="row">
              <Zh>{it.name}</Zh>
              {it.times > 1 && <small> {t("task:steps.times", { count: it.times })}</small>}
            </th>
            <td>{momentInWords(it.since, i18n.language)}</td>
            <td>{it.until ? momentInWords(it.until, i18n.language) : t("task:steps.here")}</td>
            <td className="number">{inWords(it.seconds)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
