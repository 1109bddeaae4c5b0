import { useState } from "react";
import { useTranslation } from "react-i18next";
import { choose } from "../text";
import { chooseTheme, keptTheme, THEMES } from "../theme/theme";
import "./frame.css";

/** What the reader sets for every page: the language, and light or dark. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const [theme, setTheme] = useState(keptTheme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  const turn = () => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <div className="preferences">
      <button type="button" className="plain" onClick={turn}>
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
