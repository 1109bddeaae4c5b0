import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { choose } from "../text";
import "./frame.css";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const KEPT = "runonce.theme";

function kept(): Theme {
  const theme = localStorage.getItem(KEPT);
  return THEMES.find((it) => it === theme) ?? "system";
}

/** What the reader sets for every page: the language, and light or dark. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const [theme, setTheme] = useState(kept);
  useEffect(() => {
    localStorage.setItem(KEPT, theme);
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return (
    <div className="preferences">
      <button type="button" className="plain" onClick={() => setTheme(next)}>
        {t("common:themeIs", { theme: t(`common:theme.${theme}`) })}
      </button>
      <button
        type="button"
        className="plain"
        lang={i18n.language === "en" ? "zh-CN" : "en"}
        onClick={() => choose(i18n.language === "en" ? "zh" : "en")}
      >
        {t("common:language")}
      </button>
    </div>
  );
}
