import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { dayInWords } from "../../shared/Days";
import { Nothing } from "../../shared/Shown";
import { useTitle } from "../../shared/useTitle";
import { Admitted } from "../Admitted";
import { Breakdown } from "./Breakdown";
import { LateList } from "./LateList";
import { BY, type Filter, type Overview, search, useFilter, useOverview } from "./useSupervision";
import "../chips.css";
import "./supervision.css";

export function SupervisionPage() {
  const { t } = useTranslation();
  const overview = useOverview();
  useTitle(t("desks:supervision.title"));
  return (
    <>
      <h1>{t("desks:supervision.title")}</h1>
      <Admitted query={overview} lines={6}>
        {(it) => <Desk overview={it} />}
      </Admitted>
    </>
  );
}

function Desk({ overview }: { overview: Overview }) {
  const { t, i18n } = useTranslation();
  const filter = useFilter();
  const scope = overview.district ? t("desks:supervision.district") : t("desks:supervision.own");
  const soon = t("desks:supervision.yellowHint", { day: dayInWords(overview.soonUntil, i18n.language) });
  return (
    <>
      <p className="quiet">{t("desks:supervision.asOf", { scope, day: dayInWords(overview.today, i18n.language) })}</p>
      <div className="cards">
        <Card light="RED" name={t("desks:supervision.red")} hint={t("desks:supervision.redHint")} count={overview.red} filter={filter} />
        <Card light="YELLOW" name={t("desks:supervision.yellow")} hint={soon} count={overview.yellow} filter={filter} />
      </div>
      {overview.red + overview.yellow === 0 ? (
        <Nothing>{t("desks:supervision.fine")}</Nothing>
      ) : (
        <>
          <div className="breakdowns">
            {BY.map((by) => (
              <Breakdown key={by} by={by} lines={overview[by]} filter={filter} />
            ))}
          </div>
          <LateList overview={overview} filter={filter} />
        </>
      )}
    </>
  );
}

interface CardProps {
  light: "RED" | "YELLOW";
  name: string;
  hint: string;
  count: number;
  filter: Filter;
}

function Card({ light, name, hint, count, filter }: CardProps) {
  const { t } = useTranslation();
  const chosen = filter.light === light;
  return (
    <Link
      className={`card ${light}`}
      aria-current={chosen || undefined}
      to={{ search: search({ ...filter, light: chosen ? undefined : light }) }}
    >
      <span>{name}</span>
      <strong className="number">{t("desks:supervision.cases", { count })}</strong>
      <small>{hint}</small>
    </Link>
  );
}
