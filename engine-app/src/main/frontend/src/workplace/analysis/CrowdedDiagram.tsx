import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { drawing } from "../case/drawing";

interface Canvas {
  zoom(how: "fit-viewport", center?: "auto"): void;
}

interface Overlays {
  add(element: string, overlay: { position: { top: number; right: number }; html: HTMLElement }): void;
}

function badge(count: number): HTMLElement {
  const shown = document.createElement("span");
  shown.className = "crowd";
  shown.textContent = String(count);
  return shown;
}

/** The drawing with a figure at every step where cases stand; the table below says the same. */
export default function CrowdedDiagram({ process }: { process: Schemas["ProcessModel"] }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const viewer = drawing(container);
    viewer
      .importXML(process.bpmnXml)
      .then(() => {
        viewer.get<Canvas>("canvas").zoom("fit-viewport", "auto");
        const overlays = viewer.get<Overlays>("overlays");
        for (const it of process.crowds) overlays.add(it.element, { position: { top: -14, right: 14 }, html: badge(it.instances) });
      })
      .catch(() => setBroken(true));
    return () => viewer.destroy();
  }, [process]);
  if (broken) return <p className="late">{t("desks:analysis.brokenPicture")}</p>;
  return <div ref={place} className="canvas crowded" role="group" lang="zh-CN" aria-label={t("desks:analysis.picture", { name: process.name })} />;
}
