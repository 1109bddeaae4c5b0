import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { dayInWords } from "../../shared/Days";

export type ProgressOfCase = Schemas["CaseProgress"];

/** Who has it and until when, in the reader's language; the server's codes are the same for both. */
export function useProgressWords() {
  const { t, i18n } = useTranslation();
  return {
    holder: ({ kind, units }: ProgressOfCase["holder"]) =>
      t(`mine:holder.${kind}`, { units: units.join(t("apply:comma")) }),
    left: ({ days, unit, on }: NonNullable<ProgressOfCase["owed"]>) => {
      const day = dayInWords(on, i18n.language);
      const limit = t(`common:unit.${unit}`, { count: Math.abs(days) });
      if (days < 0) return t("mine:late", { limit, day });
      return days === 0 ? t("mine:today", { day }) : t("mine:left", { limit, day });
    },
  };
}
