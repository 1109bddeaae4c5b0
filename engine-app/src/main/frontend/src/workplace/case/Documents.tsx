import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useDocumentTitle } from "../../shared/useDocumentTitle";

/** The official documents issued for a case or a project. */
export function Documents({ number, project = false }: { number: string; project?: boolean }) {
  const documents = useQuery({
    queryKey: ["case", number, "documents"],
    queryFn: () =>
      project
        ? answer(api.GET("/api/projects/{code}/documents", { params: { path: { code: number } } }))
        : answer(api.GET("/api/cases/{number}/documents", { params: { path: { number } } })),
  });
  return (
    <Shown query={documents}>
      {(list) => <DocumentList documents={list} />}
    </Shown>
  );
}

export function DocumentList({ documents }: { documents: Schemas["OfficialDocument"][] }) {
  const { t, i18n } = useTranslation();
  const title = useDocumentTitle();
  if (documents.length === 0) return <Nothing>{t("work:case.noDocuments")}</Nothing>;
  return (
    <ul className="handed-in">
      {documents.map((it) => (
        <li key={it.id}>
          <a href={`/api/documents/${it.id}.html`} target="_blank" rel="noreferrer">
            <Zh>{title(it)}</Zh>
          </a>{" "}
          <span className="quiet">
            <Zh>{it.number}</Zh> · {dayInWords(it.issuedOn, i18n.language)}
          </span>
          {it.voidedReason && <p className="late"><Zh>{t("work:case.void", { reason: it.voidedReason })}</Zh></p>}
        </li>
      ))}
    </ul>
  );
}
