import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";
import { answer, api } from "../api/client";
import { Preferences } from "../shared/Frame";
import { Zh } from "../shared/Zh";
import mark from "../theme/mark.svg";
import { OwnPlaces } from "./OwnPlaces";
import { Outbox } from "./outbox/Outbox";
import { isStaff } from "./posts";
import { Shortcuts } from "./Shortcuts";
import type { Me } from "./useMe";
import { worksAtWindow } from "./window/places";

export function Shell({ me, signedIn, children }: { me: Me; signedIn: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  const signOut = useMutation({
    mutationFn: () => answer(api.POST("/logout" as never)),
    // a new page holds nothing of what the person before has read
    onSuccess: () => window.location.assign("/workplace"),
  });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t("common:skip")}
      </a>
      <header className="bar">
        <img src={mark} alt={t("common:brand")} width={28} height={28} />
        <nav hidden={!isStaff(me)}>
          {worksAtWindow(me) && <NavLink to="/window">{t("window:nav")}</NavLink>}
          <NavLink to="/tasks/groups">{t("work:nav.tasks")}</NavLink>
          <NavLink to="/cases">{t("work:nav.cases")}</NavLink>
          <OwnPlaces me={me} />
        </nav>
        <span className="who" title={me.posts.map((it) => `${it.departmentName} · ${it.roleName}`).join("\n")}>
          <Zh>{me.name}</Zh>
          <small>
            <Zh>{me.posts[0] ? `${me.posts[0].departmentName} · ${me.posts[0].roleName}` : t("work:noPost")}</Zh>
          </small>
        </span>
        <Preferences />
        <Button type="text" onClick={() => signOut.mutate()}>
          {t("work:signOut")}
        </Button>
      </header>
      <Outbox me={me} signedIn={signedIn} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Shortcuts />
    </div>
  );
}
