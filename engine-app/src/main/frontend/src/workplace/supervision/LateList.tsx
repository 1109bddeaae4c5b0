import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Schemas } from "../../api/client";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { addressOf } from "../addressOf";
import { Remaining } from "../tasks/Remaining";
import { type Filter, type Overview, search, useLate } from "./useSupervision";

/** The cases behind the figures, each in the hands that have it. */
export function LateList({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { t } = useTranslation();
  const late = useLate(filter);
  const items = late.data?.pages.flatMap((it) => it.items) ?? [];
  return (
    <section aria-labelledby="late-list">
      <h2 id="late-list">{t("desks:supervision.list")}</h2>
      <Narrowed overview={overview} filter={filter} />
      {late.error ? (
        <Failed error={late.error} again={() => void late.refetch()} />
      ) : !late.data ? (
        <Waiting lines={4} />
      ) : items.length === 0 ? (
        <Nothing>{t("desks:supervision.nothing")}</Nothing>
      ) : (
        <ul className="cases">
          {items.map((it) => (
            <Late key={it.task.id} late={it} />
          ))}
        </ul>
      )}
      {late.hasNextPage && (
        <Button loading={late.isFetchingNextPage} onClick={() => void late.fetchNextPage()}>
          {t("work:more")}
        </Button>
      )}
    </section>
  );
}

function Late({ late: { task, departmentName } }: { late: Schemas["LateTask"] }) {
  const { t } = useTranslation();
  return (
    <li className={`task late-task ${task.light}`}>
      <div className="what">
        <Link to={addressOf(task)}><Zh>{task.matterName}</Zh></Link>
        <span className="quiet">
          <Zh>{task.applicantName}</Zh> · <span className="number">{task.caseNumber}</span>
        </span>
      </div>
      <div className="what">
        <span>
          <Zh>{`${departmentName} · ${task.holderName ?? t("desks:supervision.unclaimed")}`}</Zh>
        </span>
        <span className="quiet">
          <Zh>{task.name}</Zh>
          {task.urgedAt && ` · ${t("desks:supervision.urged")}`}
        </span>
      </div>
      <Remaining {...task} />
    </li>
  );
}

/** What the list is narrowed to, each taken back by a click. */
function Narrowed({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { t } = useTranslation();
  const named = (lines: Overview["people"], key: string) => lines.find((it) => it.key === key)?.name ?? key;
  const names: Filter = {
    light: filter.light && (filter.light === "RED" ? t("desks:supervision.red") : t("desks:supervision.yellow")),
    department: filter.department && named(overview.departments, filter.department),
    matter: filter.matter && named(overview.matters, filter.matter),
    person: filter.person && named(overview.people, filter.person),
    unclaimed: filter.unclaimed && t("desks:supervision.unclaimed"),
  };
  const chosen = Object.entries(names).filter(([, name]) => name);
  return (
    <p className="chips">
      {chosen.length > 0 && (
        <>
          {t("desks:supervision.narrowed")}
          {chosen.map(([key, name]) => (
            <Link
              key={key}
              className="chip"
              to={{ search: search({ ...filter, [key]: undefined }) }}
              aria-label={t("desks:supervision.remove", { name })}
            >
              <Zh>{name}</Zh> ×
            </Link>
          ))}
          <Link to={{ search: "" }}>{t("desks:supervision.all")}</Link>
        </>
      )}
    </p>
  );
}
