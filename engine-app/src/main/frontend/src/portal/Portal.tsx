import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, NavLink, Route, Routes } from "react-router";
import { Preferences } from "../shared/Frame";
import { Nothing, Waiting } from "../shared/Shown";
import mark from "../theme/mark.svg";
import { Guide } from "./guide/Guide";
import { Heading } from "./Heading";
import { Search } from "./Search";
import "./fields.css";
import "./portal.css";

/** A place that is not needed to look for a matter comes when somebody goes there. */
function later(load: () => Promise<{ default: ComponentType }>) {
  const Place = lazy(load);
  return (
    <Suspense fallback={<Arriving />}>
      <Place />
    </Suspense>
  );
}

const FOLLOW = later(async () => ({ default: (await import("./Follow")).Follow }));
const CHECK = later(async () => ({ default: (await import("./check/Check")).Check }));
const START = later(async () => ({ default: (await import("./apply/Start")).Start }));
const EDITOR = later(async () => ({ default: (await import("./apply/Editor")).Editor }));
const MINE = later(async () => ({ default: (await import("./mine/Mine")).Mine }));
const OWN = later(async () => ({ default: (await import("./mine/OwnCase")).OwnCase }));

export function Portal() {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip" href="#main">
        {t("common:skip")}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <img src={mark} alt="" width={32} height={32} />
          <span>{t("common:brand")}</span>
          <small>{t("common:promise")}</small>
        </Link>
        <nav>
          <NavLink to="/" end>
            {t("portal:nav.search")}
          </NavLink>
          <NavLink to="/follow">{t("portal:nav.follow")}</NavLink>
          <NavLink to="/mine">{t("portal:nav.mine")}</NavLink>
        </nav>
        <Preferences />
      </header>
      <main id="main" tabIndex={-1}>
        <Routes>
          <Route path="/" element={<Search />} />
          <Route path="/index.html" element={<Search />} />
          <Route path="/matters/:code" element={<Guide />} />
          <Route path="/matters/:code/check" element={CHECK} />
          <Route path="/matters/:code/apply" element={START} />
          <Route path="/applications/:id" element={EDITOR} />
          <Route path="/follow" element={FOLLOW} />
          <Route path="/mine" element={MINE} />
          <Route path="/mine/:number" element={OWN} />
          <Route path="/mine/:number/submitted" element={OWN} />
          <Route path="*" element={<NoPage />} />
        </Routes>
      </main>
    </>
  );
}

function Arriving() {
  const { t } = useTranslation();
  return (
    <>
      <Heading>{t("common:loading")}</Heading>
      <Waiting lines={4} />
    </>
  );
}

function NoPage() {
  const { t } = useTranslation();
  return (
    <>
      <Heading>{t("common:noPage")}</Heading>
      <Nothing>
        <Link to="/">{t("common:home")}</Link>
      </Nothing>
    </>
  );
}
