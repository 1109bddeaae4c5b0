import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { dayInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";

type Acceptance = Schemas["AcceptanceView"];

export function AcceptanceChecks({ code }: { code: string }) {
  const { t } = useTranslation();
  const acceptance = useQuery({
    queryKey: ["project", code, "acceptance"],
    queryFn: async (): Promise<Acceptance | null> => {
      try {
        return await answer(api.GET("/api/projects/{code}/acceptance", { params: { path: { code } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.kind === "no-acceptance-yet") return null;
        throw error;
      }
    },
  });
  return (
    <>
      <h2 className="acceptance">{t("desks:projects.acceptance.title")}</h2>
      <Shown query={acceptance} lines={1}>
        {(it) => (it ? <Checks acceptance={it} /> : <Nothing>{t("desks:projects.acceptance.none")}</Nothing>)}
      </Shown>
    </>
  );
}

function Checks({ acceptance }: { acceptance: Acceptance }) {
  const { t, i18n } = useTranslation();
  const days: [string, string | undefined][] = [
    [t("desks:projects.acceptance.completed"), acceptance.completedOn],
    [t("desks:projects.acceptance.trial"), acceptance.trialStartedOn],
    [t("desks:projects.acceptance.finalFrom"), acceptance.finalPossibleOn],
    [t("desks:projects.acceptance.accepted"), acceptance.acceptedOn],
  ];
  return (
    <>
      <dl className="facts-list">
        {days
          .filter(([, day]) => day)
          .map(([name, day]) => (
            <div key={name} className="pair">
              <dt>{name}</dt>
              <dd>{dayInWords(day as string, i18n.language)}</dd>
            </div>
          ))}
      </dl>
      {acceptance.checks.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("desks:projects.acceptance.check")}</th>
              <th scope="col">{t("desks:projects.acceptance.result")}</th>
              <th scope="col">{t("desks:projects.acceptance.findings")}</th>
              <th scope="col">{t("desks:projects.acceptance.by")}</th>
            </tr>
          </thead>
          <tbody>
            {acceptance.checks.map((it) => (
              <tr key={`${it.kind} ${it.number}`}>
                <td>
                  {t(`desks:projects.check.${it.kind}`)}
                  {it.number > 1 && <small className="quiet"> {t("desks:projects.acceptance.again", { number: it.number })}</small>}
                </td>
                <td className={it.passed ? "verdict" : "late"}>
                  {it.passed ? t("desks:projects.acceptance.passed") : t("desks:projects.acceptance.failed")}
                </td>
                <td><Zh>{it.findings}</Zh></td>
                <td><Zh>{it.checkedBy}</Zh></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
