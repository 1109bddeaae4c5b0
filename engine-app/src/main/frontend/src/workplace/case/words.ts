import { useTranslation } from "react-i18next";
import { dayInWords } from "../../shared/Days";

/** A field of a form, as far as it says how to read a value. */
export interface Field {
  key?: string;
  label?: string;
  dateLabel?: string;
  values?: { label: string; value: unknown }[];
  components?: Field[];
}

/** Every field of a form, also those within groups. */
export function fields(form: object | undefined): Field[] {
  const within = (components: Field[]): Field[] => components.flatMap((it) => [it, ...within(it.components ?? [])]);
  return within((form as { components?: Field[] } | undefined)?.components ?? []);
}

/** A value as its form would show it. */
export function useInWords() {
  const { t, i18n } = useTranslation();
  return (value: unknown, field: Field | undefined): string => {
    if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value, i18n.language);
    return said(value, field, t("work:yes"), t("work:no"));
  };
}

function said(value: unknown, field: Field | undefined, yes: string, no: string): string {
  if (typeof value === "boolean") return value ? yes : no;
  const chosen = field?.values?.find((it) => it.value === value);
  if (chosen) return chosen.label;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
