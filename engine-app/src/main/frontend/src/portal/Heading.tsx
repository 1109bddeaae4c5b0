import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigationType } from "react-router";

/** The heading of a page and its title. Whoever comes from another page of ours finds the focus here. */
export function Heading({ children }: { children: string }) {
  const { t } = useTranslation();
  const { key, pathname } = useLocation();
  const came = useNavigationType();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t("common:titled", { page: children });
  }, [children, t]);
  useEffect(() => {
    // the first page of a visit is the browser's to begin
    if (key === "default") return;
    if (came === "PUSH") window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <h1 ref={place} tabIndex={-1}>
      {children}
    </h1>
  );
}
