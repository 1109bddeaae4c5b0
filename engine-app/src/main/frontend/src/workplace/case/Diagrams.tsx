import { useQuery } from "@tanstack/react-query";
import Viewer from "bpmn-js/lib/NavigatedViewer";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/diagram-js.css";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { Nothing, Shown } from "../../shared/Shown";

type Diagram = Schemas["Diagram"];

interface Canvas {
  zoom(how: "fit-viewport", center?: "auto"): void;
  addMarker(element: string, marker: string): void;
}

/** The process as the analyst drew it, with where it is and has been. */
export default function Diagrams({ number, project = false }: { number: string; project?: boolean }) {
  const { t } = useTranslation();
  const diagrams = useQuery({
    queryKey: ["case", number, "diagram"],
    queryFn: () =>
      project
        ? answer(api.GET("/api/projects/{code}/diagram", { params: { path: { code: number } } }))
        : answer(api.GET("/api/cases/{number}/diagram", { params: { path: { number } } })),
  });
  return (
    <Shown query={diagrams}>
      {(list) =>
        list.length === 0 ? (
          <Nothing>{t("work:case.noDiagram")}</Nothing>
        ) : (
          <>
            {list.map((it) => (
              <figure key={it.process} className="diagram">
                <figcaption>{it.name}</figcaption>
                <Drawn diagram={it} />
              </figure>
            ))}
          </>
        )
      }
    </Shown>
  );
}

function Drawn({ diagram }: { diagram: Diagram }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const viewer = new Viewer({ container });
    viewer
      .importXML(diagram.bpmnXml)
      .then(() => {
        const canvas = viewer.get<Canvas>("canvas");
        canvas.zoom("fit-viewport", "auto");
        for (const it of diagram.places) canvas.addMarker(it.element, it.until ? "been" : "here");
      })
      .catch(() => setBroken(true));
    return () => viewer.destroy();
  }, [diagram]);
  const here = diagram.places.filter((it) => !it.until).map((it) => it.name ?? it.element);
  return (
    <>
      <p>{here.length > 0 ? t("work:case.here", { places: here.join(" · ") }) : t("work:case.over")}</p>
      {broken ? <p className="late">{t("work:case.brokenDiagram")}</p> : <div ref={place} className="canvas" role="img" aria-label={diagram.name} />}
    </>
  );
}
