import { useTranslation } from "react-i18next";
import { Link, NavLink, Route, Routes } from "react-router";
import { Preferences } from "../shared/Frame";
import { Nothing } from "../shared/Shown";
import { Follow } from "./Follow";
import { Guide } from "./Guide";
import { Search } from "./Search";
import mark from "../theme/mark.svg";
import "./portal.css";

/** What everybody may look at without an account. */
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
        </nav>
        <Preferences />
      </header>
      <main id="main" tabIndex={-1}>
        <Routes>
          <Route path="/" element={<Search />} />
          <Route path="/index.html" element={<Search />} />
          <Route path="/matters/:code" element={<Guide />} />
          <Route path="/follow" element={<Follow />} />
          <Route path="*" element={<NoPage />} />
        </Routes>
      </main>
    </>
  );
}

function NoPage() {
  const { t } = useTranslation();
  return (
    <Nothing>
      <p>{t("common:noPage")}</p>
      <Link to="/">{t("common:home")}</Link>
    </Nothing>
  );
}
