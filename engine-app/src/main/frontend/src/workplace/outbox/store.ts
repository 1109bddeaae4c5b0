import { newKey } from "../../api/client";

/** A decision that somebody has sent, kept on the device until the server has answered. */
export interface Kept {
  /** Under which it is sent, however often: it has one effect. */
  key: string;
  person: string;
  task: string;
  name: string;
  matterName: string;
  caseNumber: string;
  data: Record<string, unknown>;
  /** Why the server did not want it; absent while it waits to be sent. */
  refused?: Record<string, unknown>;
}

const AT = "runonce.outbox";
const listeners = new Set<() => void>();
/** What this window sends for the first time just now: the button shows it, the outbox not yet. */
const underway = new Set<string>();
let known: { text: string | null; list: Kept[] } = { text: null, list: [] };

/** The same list as long as nothing has changed. */
export function all(): Kept[] {
  const text = localStorage.getItem(AT);
  if (text !== known.text) {
    const list = text ? (JSON.parse(text) as Kept[]) : [];
    known = { text, list: list.filter((it) => !underway.has(it.key)) };
  }
  return known.list;
}

function stored(): Kept[] {
  return JSON.parse(localStorage.getItem(AT) ?? "[]") as Kept[];
}

function tell() {
  known = { text: "", list: [] };
  listeners.forEach((it) => it());
}

function write(list: Kept[]) {
  if (list.length > 0) localStorage.setItem(AT, JSON.stringify(list));
  else localStorage.removeItem(AT);
  tell();
}

export function find(key: string): Kept | undefined {
  return stored().find((it) => it.key === key);
}

/** A newer decision on the same task takes the place of one that was refused. */
export function keep(decision: Omit<Kept, "key" | "refused">): Kept {
  const kept = { ...decision, key: newKey() };
  underway.add(kept.key);
  write([...stored().filter((it) => it.task !== kept.task || it.person !== kept.person), kept]);
  return kept;
}

/** It has not been answered at once. */
export function show(key: string) {
  if (underway.delete(key)) tell();
}

export function forget(key: string) {
  write(stored().filter((it) => it.key !== key));
}

export function refuse(key: string, refused: Kept["refused"]) {
  write(stored().map((it) => (it.key === key ? { ...it, refused } : it)));
}

/** Hears of changes, also of those that another window makes. */
export function listen(changed: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key === AT) changed();
  };
  listeners.add(changed);
  window.addEventListener("storage", elsewhere);
  return () => {
    listeners.delete(changed);
    window.removeEventListener("storage", elsewhere);
  };
}
