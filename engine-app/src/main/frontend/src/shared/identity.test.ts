import { expect, it } from "vitest";
import { tidy, typeOf } from "./identity";

it("knows a resident identity number by its check character", () => {
  expect(typeOf("11010519491231002X")).toBe("ID_CARD");
  expect(typeOf("110105194912310021")).toBeNull();
});

it("knows a unified social credit code by its check character", () => {
  expect(typeOf("91330110MA2HTE0T1G")).toBe("USCC");
  expect(typeOf("91330110MA2HTE0T1H")).toBeNull();
});

it("takes a number as people type it", () => {
  expect(tidy(" 110105 19491231 002x")).toBe("11010519491231002X");
});
