import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../api/client";
import { dayInWords, momentInWords } from "../shared/Days";
import { Shown } from "../shared/Shown";

/** The code is a secret of the applicant's: it never stands in the address. */
export function Follow() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ number: string; code: string } | null>(null);
  const [missing, setMissing] = useState(false);
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const number = String(form.get("number") ?? "").trim();
    const code = String(form.get("code") ?? "").trim();
    setMissing(!number || !code);
    setAsked(number && code ? { number, code } : null);
  };
  return (
    <>
      <section className="ask">
        <h1>{t("portal:follow.title")}</h1>
        <p className="quiet">{t("portal:follow.hint")}</p>
        <form onSubmit={look} noValidate>
          <label>
            {t("portal:follow.number")}
            <input name="number" inputMode="numeric" autoComplete="off" maxLength={40} aria-invalid={missing} aria-describedby="both" />
          </label>
          <label>
            {t("portal:follow.code")}
            <input name="code" autoComplete="off" maxLength={40} aria-invalid={missing} aria-describedby="both" />
          </label>
          <button type="submit" className="button main">
            {t("portal:follow.go")}
          </button>
        </form>
        <p id="both" role="alert" className="late">
          {missing ? t("portal:follow.both") : ""}
        </p>
      </section>
      {asked && <Found key={asked.number + asked.code} {...asked} />}
    </>
  );
}

function Found({ number, code }: { number: string; code: string }) {
  const found = useQuery({
    queryKey: ["follow", number, code],
    queryFn: () => answer(api.GET("/api/follow/{number}", { params: { path: { number }, query: { code } } })),
    staleTime: 0,
  });
  return <Shown query={found}>{(it) => <Standing standing={it} />}</Shown>;
}

function Standing({ standing }: { standing: Schemas["CaseSummary"] }) {
  const { t, i18n } = useTranslation();
  return (
    <article className={`standing ${standing.light}`}>
      <h2>{standing.matterName}</h2>
      <p className="quiet">
        {standing.number} · {standing.applicantName}
      </p>
      <dl>
        <dt>{t("portal:follow.state")}</dt>
        <dd>
          <strong>{standing.stateName}</strong>
        </dd>
        <dt>{t("portal:follow.due")}</dt>
        <dd>
          {standing.dueOn
            ? t("portal:follow.until", { day: dayInWords(standing.dueOn, i18n.language) })
            : t("portal:follow.noClock")}
        </dd>
      </dl>
      {standing.redMark && <p className="late">{standing.redMark}</p>}
      {standing.submittedAt && (
        <p className="quiet">{t("portal:follow.submitted", { moment: momentInWords(standing.submittedAt, i18n.language) })}</p>
      )}
    </article>
  );
}
