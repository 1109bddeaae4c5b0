import { beforeEach, expect, it, vi } from "vitest";

const decision = {
  person: "zfj-leader",
  task: "t1",
  name: "a decision",
  matterName: "a matter",
  caseNumber: "330110260601000001",
  data: { decision: "GRANT" },
};

async function opened() {
  vi.resetModules();
  return import("./store");
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal("window", { location: { origin: "http://127.0.0.1" }, addEventListener: () => undefined, removeEventListener: () => undefined });
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});

it("keeps a decision before it is sent, and shows it when no answer has come at once", async () => {
  const store = await opened();
  const kept = store.keep(decision);
  expect(store.find(kept.key)?.data).toEqual({ decision: "GRANT" });
  expect(store.all()).toEqual([]);
  store.show(kept.key);
  expect(store.all().map((it) => it.task)).toEqual(["t1"]);
});

it("shows what a page that was closed has left behind, under the same key", async () => {
  const { key } = (await opened()).keep(decision);
  expect((await opened()).all().map((it) => it.key)).toEqual([key]);
});

it("has one decision a task and person, and tells whoever listens", async () => {
  const store = await opened();
  let told = 0;
  store.listen(() => told++);
  store.show(store.keep(decision).key);
  const second = store.keep({ ...decision, data: { decision: "REFUSE" } });
  store.show(second.key);
  store.refuse(second.key, { title: "no" });
  expect(store.all()).toEqual([{ ...second, refused: { title: "no" } }]);
  store.forget(second.key);
  expect(store.all()).toEqual([]);
  expect(told).toBeGreaterThan(4);
});

it("gives the same list as long as nothing changes", async () => {
  const store = await opened();
  store.show(store.keep(decision).key);
  expect(store.all()).toBe(store.all());
});
