export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEPT = "runonce.theme";
const DARK = window.matchMedia("(prefers-color-scheme: dark)");

/** What the person chose. */
export function keptTheme(): Theme {
  const theme = localStorage.getItem(KEPT);
  return THEMES.find((it) => it === theme) ?? "system";
}

/** The style sheet knows only light and dark; what the system wants is asked here. */
function show() {
  const theme = keptTheme();
  document.documentElement.dataset.theme = theme === "system" ? (DARK.matches ? "dark" : "light") : theme;
}

export function chooseTheme(theme: Theme) {
  localStorage.setItem(KEPT, theme);
  show();
}

show();
DARK.addEventListener("change", show);
