import i18next, { type Resource } from "i18next";
import { initReactI18next } from "react-i18next";

export type Language = "zh" | "en";
const KEPT = "runonce.language";

/** What the person chose, else what the browser asks for; Chinese where that is neither. */
function preferred(): Language {
  const chosen = localStorage.getItem(KEPT);
  if (chosen === "zh" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
}

function show(language: string) {
  document.documentElement.lang = language === "en" ? "en" : "zh-CN";
}

export async function speak(resources: Resource): Promise<void> {
  i18next.on("languageChanged", show);
  await i18next.use(initReactI18next).init({
    resources,
    lng: preferred(),
    fallbackLng: false,
    defaultNS: "common",
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

export function choose(language: Language) {
  localStorage.setItem(KEPT, language);
  void i18next.changeLanguage(language);
}
