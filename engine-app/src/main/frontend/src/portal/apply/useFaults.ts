import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";

/** What the server found wrong, by the place in what was sent. */
export function useFaults(error: Error | null) {
  const { i18n } = useTranslation();
  const faults = error instanceof ProblemError ? error.faults() : [];
  return (pointer: string) =>
    faults
      .filter((it) => it.pointer === pointer)
      .map((it) => (i18n.language === "en" ? it.en : it.zh))
      .join(" ");
}
