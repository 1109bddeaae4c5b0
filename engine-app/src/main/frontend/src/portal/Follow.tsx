import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../api/client";
import { Shown } from "../shared/Shown";
import { Zh } from "../shared/Zh";
import { Heading } from "./Heading";
import { Progress } from "./progress/Progress";
import { Rate } from "./progress/Rate";

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
        <Heading>{t("portal:follow.title")}</Heading>
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
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ["follow", number, code],
    queryFn: () => answer(api.GET("/api/follow/{number}", { params: { path: { number }, query: { code } } })),
    staleTime: 0,
  });
  return (
    <Shown query={found}>
      {(it) => (
        <>
          <h2><Zh>{it.matterName}</Zh></h2>
          <Progress of={it} />
          {it.state === "DELIVERED" && <Rate number={it.number} code={code} />}
          {it.state === "CORRECTION" && <p>{t("portal:follow.correct")}</p>}
        </>
      )}
    </Shown>
  );
}
