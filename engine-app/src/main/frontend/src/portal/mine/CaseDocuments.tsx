import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { useDocumentTitle } from "../../shared/useDocumentTitle";

/** The documents issued for the case: receipt, notices, the decision. */
export function CaseDocuments({ number }: { number: string }) {
  const { t, i18n } = useTranslation();
  const title = useDocumentTitle();
  const documents = useQuery({
    queryKey: ["case-documents", number],
    queryFn: () => answer(api.GET("/api/cases/{number}/documents", { params: { path: { number } } })),
    staleTime: 0,
  });
  if (!documents.data?.length) return null;
  return (
    <section className="sheet" aria-labelledby="documents">
      <h2 id="documents">{t("mine:documents")}</h2>
      <ul className="documents">
        {documents.data.map((it) => (
          <li key={it.id}>
            <a href={`/api/documents/${it.id}.html`} target="_blank" rel="noreferrer">
              <Zh>{title(it)}</Zh>
            </a>
            <span className="quiet">
              <Zh>{it.number}</Zh> · {dayInWords(it.issuedOn, i18n.language)}
            </span>
            {it.voidedReason && <span className="late"><Zh>{t("mine:void", { reason: it.voidedReason })}</Zh></span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
