import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import { Remaining } from "../tasks/Remaining";
import { PreCheckNote } from "./PreCheckNote";
import type { CaseView } from "./useCase";
import { fields, useInWords } from "./words";

/** What was asked, in the words of the form it was asked with. */
export function CaseFacts({ file }: { file: CaseView }) {
  const { t, i18n } = useTranslation();
  const inWords = useInWords();
  const form = useQuery({
    queryKey: ["application-form", file.matterCode],
    queryFn: () => answer(api.GET("/api/matters/{code}/form", { params: { path: { code: file.matterCode } } })),
    staleTime: Infinity,
  });
  const known = fields(form.data?.form as object | undefined);
  return (
    <>
      <p>
        <strong>{t(`case:state.${file.state}`)}</strong> <Remaining light={file.light} dueOn={file.dueOn} />
      </p>
      {file.redMark && <p className="late">{i18n.language === "en" ? t("common:deemed") : file.redMark}</p>}
      <PreCheckNote number={file.number} />
      <dl className="facts-list">
        <dt>{t("work:case.applicant")}</dt>
        <dd><Zh>{file.party.name}</Zh></dd>
        <dt>{t("work:case.matter")}</dt>
        <dd><Zh>{file.matterName}</Zh></dd>
        {file.acceptedOn && (
          <>
            <dt>{t("work:case.accepted")}</dt>
            <dd>{dayInWords(file.acceptedOn, i18n.language)}</dd>
          </>
        )}
        {Object.entries(file.data as Record<string, unknown>).map(([key, value]) => {
          const field = known.find((it) => it.key === key);
          return (
            <div key={key} className="pair">
              <dt><Zh>{field?.label ?? field?.dateLabel ?? key}</Zh></dt>
              <dd><Zh>{inWords(value, field)}</Zh></dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
