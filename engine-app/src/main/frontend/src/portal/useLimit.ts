import { useTranslation } from "react-i18next";
import type { Schemas } from "../api/client";

/** A time limit in words, e.g. "20 个工作日". */
export function useLimit() {
  const { t } = useTranslation();
  return (limit: Schemas["Limit"]) => t(`common:unit.${limit.unit}`, { count: limit.amount });
}
