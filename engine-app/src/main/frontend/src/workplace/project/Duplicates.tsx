import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";

/** What says the same as a function of the project, side by side. */
export function Duplicates({ code }: { code: string }) {
  const { t } = useTranslation();
  const duplicates = useQuery({
    queryKey: ["project", code, "duplicates"],
    queryFn: () => answer(api.GET("/api/projects/{code}/duplicates", { params: { path: { code } } })),
  });
  return (
    <Shown query={duplicates}>
      {(found) =>
        found.matches.length === 0 ? (
          <Nothing>{t("work:project.noDuplicates")}</Nothing>
        ) : (
          <table className="plain-table">
            <caption>{t("work:project.duplicates")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("work:project.function")}</th>
                <th scope="col">{t("work:project.same")}</th>
                <th scope="col">{t("work:project.score")}</th>
              </tr>
            </thead>
            <tbody>
              {found.matches.map((it, at) => (
                <tr key={at}>
                  <td><Zh>{it.functionName}</Zh></td>
                  <td>
                    <Zh>{it.targetFunction}</Zh>
                    <p className="quiet"><Zh>{it.targetName}</Zh></p>
                  </td>
                  <td className="number">{Math.round(it.score * 100)}%</td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    </Shown>
  );
}
