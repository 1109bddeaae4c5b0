import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";

type Report = Schemas["DuplicateReport"];

/** What was filed beside what exists already, the closest first. */
export function Evidence({ code }: { code: string }) {
  const { t } = useTranslation();
  const report = useQuery({
    queryKey: ["project", code, "evidence"],
    queryFn: async (): Promise<Report | null> => {
      try {
        return await answer(api.GET("/api/projects/{code}/duplicates", { params: { path: { code } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.kind === "not-checked-for-duplicates") return null;
        throw error;
      }
    },
  });
  return (
    <Shown query={report} lines={1}>
      {(found) => {
        const matches = found?.matches.filter((it) => it.level !== "NONE") ?? [];
        if (matches.length === 0) return <span className="quiet">{t("desks:batch.noEvidence")}</span>;
        return (
          <ul className="evidence">
            {matches.map((it) => (
              <li key={`${it.functionNo} ${it.targetCode} ${it.targetFunction}`}>
                <Pair match={it} />
              </li>
            ))}
          </ul>
        );
      }}
    </Shown>
  );
}

function Pair({ match }: { match: Schemas["Match"] }) {
  const { t } = useTranslation();
  return (
    <>
      <p>
        <small className="quiet">{t("desks:batch.filedFunction")}</small>
        <Zh>{match.functionName}</Zh>
      </p>
      <p>
        <small className="quiet">
          {t("desks:batch.existing")} · {t(`desks:batch.kind.${match.targetKind}`)} <Zh>{match.targetName}</Zh>
        </small>
        <Zh>{match.targetFunction}</Zh>
      </p>
      <span className={`finding ${match.level === "SAME" ? "WHOLE" : "PARTLY"}`}>
        {t(`desks:batch.match.${match.level}`)} {Math.round(match.score * 100)}%
      </span>
    </>
  );
}
