import { theme, type ThemeConfig } from "antd";
import { useEffect, useState } from "react";

function isDark(): boolean {
  return document.documentElement.dataset.theme === "dark";
}

/** The components speak the same language as the tokens: they are read from the style sheet. */
function read(dark: boolean): ThemeConfig {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: of("--accent"),
      colorLink: of("--accent"),
      colorError: of("--late"),
      colorWarning: of("--soon"),
      colorSuccess: of("--good"),
      colorText: of("--ink"),
      colorTextSecondary: of("--quiet"),
      colorTextDescription: of("--quiet"),
      colorTextPlaceholder: of("--quiet"),
      colorBorder: of("--line"),
      colorBgContainer: of("--sheet"),
      colorBgElevated: of("--sheet"),
      colorTextLightSolid: of("--accent-ink"),
      borderRadius: 8,
      fontFamily: of("--type"),
      controlHeight: 36,
    },
  };
}

export function useAntdTheme(): ThemeConfig {
  const [config, setConfig] = useState(() => read(isDark()));
  useEffect(() => {
    const watch = new MutationObserver(() => setConfig(read(isDark())));
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
    return () => watch.disconnect();
  }, []);
  return config;
}
