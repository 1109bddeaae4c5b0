import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Shown } from "../../shared/Shown";

/** What has happened to a case or a project, oldest first. */
export function Timeline({ number, project = false }: { number: string; project?: boolean }) {
  const { i18n } = useTranslation();
  const timeline = useQuery({
    queryKey: ["case", number, "timeline"],
    queryFn: () =>
      project
        ? answer(api.GET("/api/projects/{code}/timeline", { params: { path: { code: number } } }))
        : answer(api.GET("/api/cases/{number}/timeline", { params: { path: { number } } })),
  });
  return (
    <Shown query={timeline}>
      {(entries) => (
        <ol className="timeline">
          {entries.map((it, at) => (
            <li key={at}>
              <time dateTime={it.at}>{momentInWords(it.at, i18n.language)}</time>
              <p>{it.text}</p>
              <span className="quiet">{it.by}</span>
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}
