import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { DocumentList } from "../case/Documents";

/** The minutes of the sitting, with those that later ones have replaced, and the report of the batch. */
export function Papers({ code }: { code: string }) {
  const { t } = useTranslation();
  const papers = useQuery({
    queryKey: ["batch", code, "papers"],
    queryFn: () => answer(api.GET("/api/batches/{code}/documents", { params: { path: { code } } })),
  });
  return (
    <section className="sheet papers" aria-labelledby="papers">
      <h2 id="papers">{t("desks:batch.papers")}</h2>
      <Shown query={papers} lines={1}>
        {(it) => <DocumentList documents={it} />}
      </Shown>
    </section>
  );
}
