import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { dayInWords, momentInWords } from "../../shared/Days";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";

/** What was found at the place; nothing where nobody looked. */
export function SiteChecks({ number }: { number: string }) {
  const { t, i18n } = useTranslation();
  const checks = useQuery({
    queryKey: ["case", number, "site-verifications"],
    queryFn: () => answer(api.GET("/api/cases/{number}/site-verifications", { params: { path: { number } } })),
  });
  return (
    <Shown query={checks}>
      {(list) =>
        list.length > 0 && (
          <section className="site-checks">
            <h2>{t("paper:site.title")}</h2>
            <ul className="handed-in">
              {list.map((it) => (
                <li key={it.at} className={it.supersededAt ? "superseded" : undefined}>
                  <strong><Zh>{it.departmentName}</Zh></strong>{" "}
                  <span className={`state ${it.conclusion}`}>{t(`paper:site.${it.conclusion}`)}</span>{" "}
                  <span className="quiet">
                    <Zh>{it.by}</Zh> · {momentInWords(it.at, i18n.language)}
                  </span>
                  {it.supersededAt && <span className="quiet"> · {t("task:superseded")}</span>}
                  <p className="quiet">
                    <Zh>{t("paper:site.who", { names: it.verifiers.join("、"), day: dayInWords(it.verifiedOn, i18n.language) })}</Zh>
                  </p>
                  <p className="as-written"><Zh>{it.findings}</Zh></p>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Shown>
  );
}
