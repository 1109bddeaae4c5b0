import { useEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { Zh } from "../shared/Zh";
import { useTitle } from "../shared/useTitle";

/** The heading of a page and its title. Whoever comes from another page of ours finds the focus here. */
export function Heading({ children }: { children: string }) {
  const { key, pathname } = useLocation();
  const came = useNavigationType();
  const place = useRef<HTMLHeadingElement>(null);
  useTitle(children);
  useEffect(() => {
    // the first page of a visit is the browser's to begin
    if (key === "default") return;
    if (came === "PUSH") window.scrollTo(0, 0);
    place.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pathname]);
  return (
    <h1 ref={place} tabIndex={-1}>
      <Zh>{children}</Zh>
    </h1>
  );
}
