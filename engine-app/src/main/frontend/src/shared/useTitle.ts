import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** The title of the window says what the heading of the page says. */
export function useTitle(page: string) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t("common:titled", { page });
  }, [page, t]);
}
