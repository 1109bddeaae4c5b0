import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { drawing } from "./drawing";
import { stepsOf, useSpentInWords } from "./spentAt";
import { Steps } from "./Steps";
import "./diagrams.css";

type Diagram = Schemas["Diagram"];

interface Canvas {
  zoom(how: "fit-viewport", center?: "auto"): void;
  addMarker(element: string, marker: string): void;
}

interface Overlays {
  add(
    element: string,
    overlay: { position: { bottom: number; left: number }; scale: { min: number; max: number }; html: HTMLElement },
  ): void;
}

/** How long the case was there, on the step itself. */
function label(words: string, here: boolean): HTMLElement {
  const made = document.createElement("span");
  made.className = here ? "spent here" : "spent";
  made.textContent = words;
  made.lang = document.documentElement.lang;
  return made;
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
            {[...list].sort((a, b) => Number(isAtPeople(b)) - Number(isAtPeople(a))).map((it) => (
              <figure key={it.process} className="diagram">
                <figcaption><Zh>{it.name}</Zh></figcaption>
                <Drawn diagram={it} />
              </figure>
            ))}
          </>
        )
      }
    </Shown>
  );
}

/** Somebody works there now: that is what the reader looks for. */
function isAtPeople(diagram: Diagram): boolean {
  return diagram.places.some((it) => it.type === "userTask" && !it.until);
}

/** Several departments at one step are one place: its name, and how many. */
function counted(names: string[]): string[] {
  return [...new Set(names)].map((name) => {
    const times = names.filter((it) => it === name).length;
    return times > 1 ? `${name} ×${times}` : name;
  });
}

function Drawn({ diagram }: { diagram: Diagram }) {
  const { t, i18n } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const [broken, setBroken] = useState(false);
  const steps = useMemo(() => stepsOf(diagram.places), [diagram]);
  const spentInWords = useSpentInWords();
  const inWords = useRef(spentInWords);
  inWords.current = spentInWords;
  useEffect(() => {
    const container = place.current;
    if (!container) return;
    const viewer = drawing(container);
    viewer
      .importXML(diagram.bpmnXml)
      .then(() => {
        const canvas = viewer.get<Canvas>("canvas");
        canvas.zoom("fit-viewport", "auto");
        for (const it of diagram.places) canvas.addMarker(it.element, it.until ? "been" : "here");
        const overlays = viewer.get<Overlays>("overlays");
        for (const it of steps) {
          overlays.add(it.element, {
            position: { bottom: 4, left: 0 },
            // the diagram is made to fit; its words are still to be read
            scale: { min: 0.9, max: 1.1 },
            html: label(inWords.current(it.seconds), it.here),
          });
        }
      })
      .catch(() => setBroken(true));
    return () => viewer.destroy();
  }, [diagram, steps, i18n.language]);
  const here = counted(diagram.places.filter((it) => !it.until).map((it) => it.name ?? it.element));
  return (
    <>
      <p>
        <Zh>{here.length > 0 ? t("work:case.here", { places: here.join(" · ") }) : t("work:case.over")}</Zh>
      </p>
      {broken ? <p className="late">{t("work:case.brokenDiagram")}</p> : <div ref={place} className="canvas" role="group" aria-label={diagram.name} lang="zh-CN" />}
      <Steps diagram={diagram} steps={steps} />
    </>
  );
}
