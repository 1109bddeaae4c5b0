import type { Me } from "./useMe";

/** Everybody who asks for something for themselves; no office. */
const PUBLIC = "PUBLIC";
/** 区数管局, which keeps the batches. */
const DATA_BUREAU = "SGJ";

const BATCH_READERS = ["data-bureau", "reform-office", "drc-reviewer", "fin-reviewer", "cdo", "supervisor", "gov-leader"];
const PROJECT_READERS = [...BATCH_READERS, "app-lead", "expert", "supervision-co"];

// The server decides who may do what; what is here only spares people ways that lead nowhere.

/** Whether the person holds one of these roles somewhere. */
export function holds(me: Me, ...roles: string[]): boolean {
  return me.posts.some((it) => roles.includes(it.role));
}

/** Whoever works for an office, and is not only somebody who asks for something. */
export function isStaff(me: Me): boolean {
  return me.posts.some((it) => it.department !== PUBLIC);
}

function holdsIn(me: Me, role: string, department: string): boolean {
  return me.posts.some((it) => it.role === role && it.department === department);
}

export function mayReadBatches(me: Me): boolean {
  return holds(me, ...BATCH_READERS) || holdsIn(me, "dept-leader", DATA_BUREAU);
}

/** Whoever reviews projects, and the offices that file them. */
export function mayReadProjects(me: Me): boolean {
  return (
    holds(me, ...PROJECT_READERS) ||
    holdsIn(me, "dept-leader", DATA_BUREAU) ||
    me.posts.some((it) => it.role === "applicant" && it.department !== PUBLIC)
  );
}

export function keepsBatches(me: Me): boolean {
  return holdsIn(me, "data-bureau", DATA_BUREAU);
}

export function votesInSittings(me: Me): boolean {
  return holds(me, "data-bureau", "drc-reviewer", "fin-reviewer");
}
