import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { SiteChecks } from "./SiteChecks";

export function Opinions({ number }: { number: string }) {
  const { t, i18n } = useTranslation();
  const opinions = useQuery({
    queryKey: ["case", number, "opinions"],
    queryFn: () => answer(api.GET("/api/cases/{number}/opinions", { params: { path: { number } } })),
  });
  return (
    <>
      <SiteChecks number={number} />
      <Shown query={opinions}>
        {(list) =>
          list.length === 0 ? (
            <Nothing>{t("work:case.noOpinions")}</Nothing>
          ) : (
            <ul className="handed-in">
              {list.map((it) => (
                <li key={`${it.round} ${it.department} ${it.at}`} className={it.supersededAt ? "superseded" : undefined}>
                  <strong><Zh>{it.departmentName}</Zh></strong>{" "}
                  <span className={`state ${it.opinion}`}>{t(`work:opinion.${it.opinion}`)}</span>{" "}
                  <span className="quiet">
                    <Zh>{it.by}</Zh> · {momentInWords(it.at, i18n.language)}
                  </span>
                  {it.supersededAt && <span className="quiet"> · {t("task:superseded")}</span>}
                  {it.reason && <p><Zh>{it.reason}</Zh></p>}
                  {it.conditions && <p><Zh>{t("task:conditions", { text: it.conditions })}</Zh></p>}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}
