import Viewer from "dmn-js/lib/NavigatedViewer";
import "dmn-js/dist/assets/dmn-js-shared.css";
import "dmn-js/dist/assets/dmn-js-decision-table.css";
import i18next from "i18next";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import chinese from "../../text/tableViewer.zh.json";

function translate(template: string, values: Record<string, string> = {}): string {
  const words = i18next.language === "en" ? template : ((chinese as Record<string, string>)[template] ?? template);
  return words.replace(/{([^}]+)}/g, (whole, key: string) => values[key] ?? whole);
}

/** What the viewer leaves out: its table scrolls without a mouse, and its corner cells head nothing. */
function reachable(container: HTMLElement) {
  container.querySelector(".tjs-table-container")?.setAttribute("tabindex", "0");
  for (const head of container.querySelectorAll("th")) if (!head.textContent?.trim()) head.setAttribute("role", "presentation");
}

/** The table as the analyst drew it in the Modeler. */
export default function TableViewer({ xml, name }: { xml: string; name: string }) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const viewer = new Viewer({ container, decisionTable: { additionalModules: [{ translate: ["value", translate] }] } });
    viewer
      .importXML(xml)
      .then(() => {
        const table = viewer.getViews().find((it) => it.type === "decisionTable");
        return table && viewer.open(table);
      })
      .then(() => reachable(container))
      .catch(() => setBroken(true));
    return () => viewer.destroy();
  }, [xml, i18n.language]);
  if (broken) return <p className="late">{t("desks:analysis.brokenPicture")}</p>;
  return <div ref={place} className="decision-table" role="group" lang="zh-CN" aria-label={name} />;
}
