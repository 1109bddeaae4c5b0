import { expect, it } from "vitest";
import { dayInWords, dayOf, momentInWords } from "./Days";

const today = new Date("2026-09-24T02:00:00Z");

it("says a day of this year without the year", () => {
  expect(dayInWords("2026-10-09", "zh", today)).toBe("10月9日");
  expect(dayInWords("2026-10-09", "en", today)).toBe("9 October");
});

it("says a day of another year with the year", () => {
  expect(dayInWords("2027-01-04", "zh", today)).toBe("2027年1月4日");
});

it("knows that the district's year begins eight hours before London's", () => {
  expect(dayInWords("2027-01-04", "zh", new Date("2026-12-31T17:00:00Z"))).toBe("1月4日");
});

it("says an instant as the district's clock shows it", () => {
  expect(momentInWords("2026-10-08T16:30:00Z", "zh")).toBe("10月9日 00:30");
});

it("knows the district's day of an instant", () => {
  expect(dayOf("2026-10-08T16:30:00Z")).toBe("2026-10-09");
});
