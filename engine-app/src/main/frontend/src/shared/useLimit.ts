import { useTranslation } from "react-i18next";
import type { Schemas } from "../api/client";

/** A time limit in words, e.g. "20 个工作日"; none at all is "当场". */
export function useLimit() {
  const { t } = useTranslation();
  return (limit: Pick<Schemas["Limit"], "amount" | "unit">) =>
    limit.amount === 0 ? t("common:onTheSpot") : t(`common:unit.${limit.unit}`, { count: limit.amount });
}
