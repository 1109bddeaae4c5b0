import Viewer from "bpmn-js/lib/NavigatedViewer";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/diagram-js.css";
import "./drawing.css";

/** Shows a diagram in the house's colours, in the dark too. */
export function drawing(container: HTMLElement): Viewer {
  const bpmnRenderer = { defaultFillColor: "var(--sheet)", defaultStrokeColor: "var(--ink)", defaultLabelColor: "var(--ink)" };
  return new Viewer({ container, bpmnRenderer } as ConstructorParameters<typeof Viewer>[0]);
}
