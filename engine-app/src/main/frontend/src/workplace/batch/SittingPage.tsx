import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { dayInWords, dayOf } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Admitted } from "../Admitted";
import { keepsBatches } from "../posts";
import type { Me } from "../useMe";
import { BatchTable } from "./BatchTable";
import { Compared } from "./Compared";
import { Keeping } from "./Keeping";
import { Papers } from "./Papers";
import { type Batch, useBatch, useSitting } from "./useBatch";
import "./batch.css";

/** The review sitting of a batch: its projects in any order, some side by side, the votes, the minutes. */
export function SittingPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const { order, descending, compared } = useSitting();
  const batch = useBatch(code, order, descending);
  useTitle(t("desks:batch.title", { code }));
  return (
    <>
      <p>
        <Link to="/projects">{t("desks:projects.title")}</Link>
      </p>
      <h1>{t("desks:batch.title", { code })}</h1>
      <Admitted query={batch} lines={8}>
        {(it) => (
          <>
            <Facts batch={it} />
            {compared.length > 1 ? <Compared batch={it} codes={compared} me={me} /> : <BatchTable batch={it} me={me} />}
            <Papers code={code} />
            {keepsBatches(me) && it.state === "SITTING" && <Keeping batch={it} />}
          </>
        )}
      </Admitted>
    </>
  );
}

function Facts({ batch }: { batch: Batch }) {
  const { t, i18n } = useTranslation();
  const { totals } = batch;
  const figures: [string, number, number | undefined][] = [
    [t("desks:batch.filed"), totals.filed, totals.requestedWan],
    [t("desks:batch.recommended"), totals.recommended, totals.recommendedWan],
    [t("desks:batch.undecided"), totals.undecided, undefined],
  ];
  return (
    <>
      <p className="quiet">
        {t(`desks:batch.state.${batch.state}`)} ·{" "}
        <Zh>
          {batch.sittingOn
            ? t("desks:batch.sitting", { day: dayInWords(batch.sittingOn, i18n.language), place: batch.sittingPlace })
            : t("desks:batch.notCalled")}
        </Zh>
        {batch.closedAt && ` · ${t("desks:batch.closed", { day: dayInWords(dayOf(batch.closedAt), i18n.language) })}`}
      </p>
      <dl className="figures">
        {figures.map(([name, count, wan]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <strong className="number">{t("desks:batch.items", { count })}</strong>
              {wan !== undefined && <span className="quiet"> {t("desks:projects.wan", { sum: wan })}</span>}
            </dd>
          </div>
        ))}
        {totals.byGroup.length > 0 && (
          <div>
            <dt>{t("desks:batch.byGroup")}</dt>
            <dd>
              {totals.byGroup.map((it) => (
                <span key={it.group} className="group">
                  <Zh>{t("desks:batch.group", { name: it.group, projects: it.projects, sum: it.recommendedWan })}</Zh>
                </span>
              ))}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
