import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { holds, mayReadProjects } from "./posts";
import type { Me } from "./useMe";

/** The ways to places that only some posts have. */
export function OwnPlaces({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <>
      {mayReadProjects(me) && <NavLink to="/projects">{t("desks:nav.projects")}</NavLink>}
      {holds(me, "supervisor", "gov-leader", "dept-leader", "hall-manager") && (
        <NavLink to="/supervision">{t("desks:nav.supervision")}</NavLink>
      )}
      {holds(me, "analyst", "operator") && <NavLink to="/analysis">{t("desks:nav.analysis")}</NavLink>}
    </>
  );
}
