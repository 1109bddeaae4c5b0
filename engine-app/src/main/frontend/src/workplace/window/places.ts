import { holds } from "../posts";
import type { Me } from "../../shared/useMe";

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
