import { expect, it } from "vitest";
import { isMet, toSend, withPart } from "./answers";
import type { Demand } from "./useNotice";

const paper = { id: "1", materialId: "plan", demand: "no seal" } as Demand;
const words = { id: "2", demand: "another time" } as Demand;

it("takes a file or paper for a material, words or the form for the rest", () => {
  expect(isMet(paper, { demand: "1", text: "comes tomorrow" })).toBe(false);
  expect(isMet(paper, { demand: "1", copies: 1 })).toBe(true);
  expect(isMet(paper, { demand: "1", file: "f" })).toBe(true);
  expect(isMet(words, { demand: "2", text: "  " })).toBe(false);
  expect(isMet(words, { demand: "2", inForm: true })).toBe(true);
});

it("leaves out what was taken back, and answers in the order of the notice", () => {
  const begun = withPart({ answers: [] }, "2", { text: "later" });
  const both = withPart(begun, "1", { copies: 2 });
  expect(toSend(both, [paper, words])).toEqual([
    { demand: "1", copies: 2 },
    { demand: "2", text: "later" },
  ]);
  expect(toSend(withPart(both, "1", { copies: 0 }), [paper, words])).toEqual([{ demand: "2", text: "later" }]);
});
