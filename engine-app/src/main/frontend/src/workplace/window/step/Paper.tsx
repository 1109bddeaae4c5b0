import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { Seal } from "./Seal";

type Document = Schemas["OfficialDocument"];

/** Signed by hand. */
const SIGNED = ["DOC-10", "DOC-12"];

/** A document as it lies on paper; printing the page prints it alone. What it says is Chinese whatever the page speaks. */
export function Paper({ document }: { document: Document }) {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT("zh");
  const [year, month, day] = document.issuedOn.split("-").map(Number);
  return (
    <article className="paper" lang="zh-CN" aria-label={document.title}>
      <h2>{document.title}</h2>
      <p className="paper-number">{document.number}</p>
      <p>{t("paper:case", { number: document.caseNumber })}</p>
      {document.text.split("\n").map((line, at) => (
        <p key={at}>{line}</p>
      ))}
      {SIGNED.includes(document.code) && <p className="paper-sign">{t(`paper:sign.${document.code}`)}</p>}
      <div className="paper-close">
        <Seal face={document.seal} inscription={document.sealedBy} />
        <p>{document.seal.unit}</p>
        <p>{t("paper:day", { year, month, day })}</p>
      </div>
      <p className="paper-verify">{t("paper:verify", { code: document.verifyCode.replace(/(.{4})(?=.)/g, "$1-") })}</p>
    </article>
  );
}
