import { useTranslation } from "react-i18next";
import { momentInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { type ProgressOfCase, useProgressWords } from "./useProgressWords";
import "./progress.css";

/** Where is it, who has it, until when; and what has happened so far. */
export function Progress({ of }: { of: ProgressOfCase }) {
  const { t, i18n } = useTranslation();
  const words = useProgressWords();
  return (
    <article className={`standing ${of.light}`} aria-label={t("mine:progress")}>
      <p className="state-now">{t(`mine:state.${of.state}`)}</p>
      <p>{t(`mine:meaning.${of.state}`)}</p>
      <dl>
        <dt>{t("mine:who")}</dt>
        <dd><Zh>{words.holder(of.holder)}</Zh></dd>
        {of.decision && <Decided decision={of.decision} />}
        {of.holder.kind !== "NOBODY" && <Until of={of} />}
        <dt>{t("mine:case")}</dt>
        <dd>
          {of.number} · <Zh>{of.applicantName}</Zh>
        </dd>
      </dl>
      {of.redMark && (
        <p className="late">{i18n.language === "en" ? t("common:deemed") : of.redMark}</p>
      )}
      <h2>{t("mine:steps")}</h2>
      <ol className="milestones">
        {of.milestones.map((it) => (
          <li key={it.at + it.step}>
            <span>{t(`mine:step.${it.step}`)}</span> <time dateTime={it.at}>{momentInWords(it.at, i18n.language)}</time>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Decided({ decision }: { decision: string }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{t("mine:decided")}</dt>
      <dd>
        <strong>{t(`mine:decision.${decision}`)}</strong>
      </dd>
    </>
  );
}

function Until({ of: { owed, state } }: { of: ProgressOfCase }) {
  const { t } = useTranslation();
  const words = useProgressWords();
  return (
    <>
      <dt>{t("mine:until")}</dt>
      <dd>
        {owed ? (
          <>
            <strong>{words.left(owed)}</strong> <span className="quiet">{t(`mine:clock.${owed.clock}`)}</span>
          </>
        ) : (
          t(`mine:waiting.${state === "SUBMITTED" ? "receipt" : "nothing"}`)
        )}
      </dd>
    </>
  );
}
