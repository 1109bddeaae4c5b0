import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schemas } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import type { Answers } from "./useConversation";

interface Props {
  verdict: Schemas["Verdict"];
  answers: Answers;
  again: () => void;
}

/** What follows, on what it rests, and the way out; whatever it says, the door to the application is open. */
export function VerdictShown({ verdict, answers, again }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`verdict ${verdict.verdict}`} aria-labelledby="verdict">
      <h2 id="verdict" tabIndex={-1} ref={heading}>
        {t(`check:verdict.${verdict.verdict}`)}
      </h2>
      <p lang="zh-CN">{verdict.reason}</p>
      {verdict.possibleFrom && (
        <p>
          <strong>{t("check:possibleFrom", { day: dayInWords(verdict.possibleFrom, i18n.language) })}</strong>
        </p>
      )}
      {verdict.wayOut && (
        <>
          <h3>{t("check:wayOut")}</h3>
          <p lang="zh-CN">{verdict.wayOut}</p>
        </>
      )}
      {verdict.basis && <p className="quiet"><Zh>{t("common:basis", { basis: verdict.basis })}</Zh></p>}
      <p className="doors">
        <Link className="button main" to={`/matters/${encodeURIComponent(verdict.matterCode)}/apply`} state={{ answers }}>
          {verdict.verdict === "ELIGIBLE" ? t("check:apply") : t("check:applyAnyway")}
        </Link>
        <button type="button" className="button" onClick={again}>
          {t("check:again")}
        </button>
      </p>
    </section>
  );
}
