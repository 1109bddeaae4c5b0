import { expect, it } from "vitest";
import { spent } from "./Spent";

it("says a span in its two largest units", () => {
  expect(spent(3 * 86400 + 2 * 3600 + 59 * 60)).toEqual([
    { unit: "day", count: 3 },
    { unit: "hour", count: 2 },
  ]);
  expect(spent(3600)).toEqual([{ unit: "hour", count: 1 }]);
  expect(spent(86400 + 300)).toEqual([{ unit: "day", count: 1 }]);
});

it("has no unit for less than a minute", () => {
  expect(spent(59)).toEqual([]);
});
