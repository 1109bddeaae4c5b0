import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ProblemError } from "../api/problem";
import { Shown } from "../shared/Shown";
import { Zh } from "../shared/Zh";

/** As `Shown`; whose post does not open the page is told so in peace, for trying again helps nobody. */
export function Admitted<T>(props: { query: UseQueryResult<T>; lines?: number; children: (data: T) => ReactNode }) {
  const { t, i18n } = useTranslation();
  const { error } = props.query;
  if (!(error instanceof ProblemError) || error.status !== 403) return <Shown {...props} />;
  return (
    <section className="sheet refused" role="alert">
      <h2>{t("desks:refused.title")}</h2>
      <p className="quiet"><Zh>{error.in(i18n.language)}</Zh></p>
      <Link to="/tasks/groups">{t("desks:refused.back")}</Link>
    </section>
  );
}
