import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answer, api } from "../../api/client";
import { Nothing, Shown } from "../../shared/Shown";
import { Remaining } from "../tasks/Remaining";
import { isWindowStep } from "./places";

const MOST = 8;

/** What came in from elsewhere and waits for the window, the most urgent first. */
export function Arrivals() {
  const { t } = useTranslation();
  const tasks = useQuery({
    queryKey: ["tasks", "arrivals"],
    queryFn: () => answer(api.GET("/api/tasks", { params: { query: { view: "groups", limit: 50 } as never } })),
  });
  return (
    <section aria-labelledby="arrivals" className="begun arrivals">
      <h2 id="arrivals">{t("desk:arrivals.title")}</h2>
      <Shown query={tasks}>
        {({ items }) => {
          const waiting = items.filter((it) => isWindowStep(it.task)).slice(0, MOST);
          if (waiting.length === 0) return <Nothing>{t("desk:arrivals.nothing")}</Nothing>;
          return (
            <>
              <ul className="cases">
                {waiting.map((it) => (
                  <li key={it.id} className={`task ${it.light}`}>
                    <div className="what">
                      <Link to={`/window/cases/${it.caseNumber}`} lang="zh-CN">
                        {it.name} · {it.applicantName}
                      </Link>
                      <span className="quiet" lang="zh-CN">
                        {it.matterName} · <span className="number">{it.caseNumber}</span>
                      </span>
                    </div>
                    <Remaining light={it.light} remaining={it.remaining} dueOn={it.dueOn} />
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/tasks/groups">{t("desk:arrivals.more")}</Link>
              </p>
            </>
          );
        }}
      </Shown>
    </section>
  );
}
