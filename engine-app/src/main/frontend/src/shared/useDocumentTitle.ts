import { useTranslation } from "react-i18next";
import type { Schemas } from "../api/client";

/** A document as it calls itself; what kind it is, for whoever does not read Chinese. */
export function useDocumentTitle() {
  const { t, i18n } = useTranslation();
  return ({ title, type }: Pick<Schemas["OfficialDocument"], "title" | "type">) =>
    i18n.language === "en" ? t(`common:document.${type}`) : title;
}
