import { holds } from "../posts";
import type { Me } from "../../shared/useMe";

const RECEIVING: readonly string[] = ["Task_ReceiveCase", "Task_AcceptCase"];
const STEPS: readonly string[] = [...RECEIVING, "Task_HandOutResult"];

/** Whether the window has a page of its own for the task. */
export function hasWindowPage(task: string): boolean {
  return STEPS.includes(task);
}

/** Whether the task receives or accepts a case. */
export function isWindowStep(task: string): boolean {
  return RECEIVING.includes(task);
}

/** Who receives and accepts. */
export function receives(me: Me): boolean {
  return holds(me, "window-clerk");
}

export function handsOut(me: Me): boolean {
  return holds(me, "result-clerk");
}

export function worksAtWindow(me: Me): boolean {
  return receives(me) || handsOut(me);
}
