import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { ClockLedger } from "./ClockLedger";
import "./clocks.css";

type Clock = Schemas["ClockView"];

/** Every limit of the case: until when, what is left, and how it is counted. */
export function Clocks({ number }: { number: string }) {
  const { t } = useTranslation();
  const clocks = useQuery({
    queryKey: ["case", number, "clocks"],
    queryFn: () => answer(api.GET("/api/cases/{number}/clocks", { params: { path: { number } } })),
  });
  return (
    <Shown query={clocks}>
      {(found) =>
        found.length === 0 ? (
          <Nothing>{t("case:noLimits")}</Nothing>
        ) : (
          <ul className="clocks">
            {found.map((it) => (
              <ClockRow key={`${it.kind}-${it.cycle}`} clock={it} />
            ))}
          </ul>
        )
      }
    </Shown>
  );
}

function ClockRow({ clock }: { clock: Clock }) {
  const { t, i18n } = useTranslation();
  const running = clock.state === "RUNNING";
  const late = running && (clock.remaining ?? 0) < 0;
  return (
    <li className={late ? "clock-late" : undefined}>
      <strong>{t(`case:clock.${clock.kind}`)}</strong>
      <p>
        {t(`case:clockState.${clock.state}`)}
        {clock.dueOn && <> · {t("case:limit.due", { day: dayInWords(clock.dueOn, i18n.language) })}</>}
        {running && clock.remaining !== undefined && <> · {left(clock.remaining, t)}</>}
      </p>
      {clock.why.length > 0 && (
        <details>
          <summary>{t("case:limit.why")}</summary>
          <ClockLedger clock={clock} />
        </details>
      )}
    </li>
  );
}

function left(days: number, t: ReturnType<typeof useTranslation>["t"]): string {
  if (days === 0) return t("case:limit.today");
  return days < 0 ? t("case:limit.late", { count: -days }) : t("case:limit.left", { count: days });
}
