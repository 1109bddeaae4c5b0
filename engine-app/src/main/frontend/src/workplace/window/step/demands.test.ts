import { expect, it } from "vitest";
import { type CaseMaterial, partsOf, suggested, toggled, withNames } from "./demands";

function material(id: string, necessity: string, state: string): CaseMaterial {
  return { materialId: id, name: `material ${id}`, necessity, state, trust: "C", copies: 0, supplies: [] } as CaseMaterial;
}

const plan = material("plan", "REQUIRED", "PROVIDED");

it("says all defects of a material in one line of the notice", () => {
  const once = toggled([], plan, "no seal");
  const twice = toggled(once, plan, "no scale");
  expect(twice).toEqual([{ material: "plan", demand: "material plan：no seal；no scale" }]);
  expect(partsOf(twice, plan)).toEqual(["no seal", "no scale"]);
  expect(toggled(toggled(twice, plan, "no seal"), plan, "no scale")).toEqual([]);
});

it("leaves what the clerk wrote in other lines, and drops the empty one the form begins with", () => {
  expect(toggled([{ demand: "" }, { demand: "own words" }], plan, "no seal")).toEqual([
    { demand: "own words" },
    { material: "plan", demand: "material plan：no seal" },
  ]);
});

it("suggests what the materials suggest", () => {
  expect(suggested([plan], "missing").acceptance).toBe("ACCEPT");
  expect(suggested([plan, material("x", "OPTIONAL", "MISSING")], "missing").acceptance).toBe("ACCEPT");
  expect(suggested([plan, material("x", "TOLERABLE", "MISSING")], "missing").acceptance).toBe("ACCEPT_WITH_GAP");
  expect(suggested([plan, material("x", "REQUIRED", "MISSING")], "missing")).toEqual({
    acceptance: "REQUEST_CORRECTION",
    corrections: [{ material: "x", demand: "material x：missing" }],
  });
});

it("offers materials by their names where the form asks for ids", () => {
  const form = { components: [{ path: "corrections", components: [{ id: "F", key: "material", type: "textfield" }, { key: "demand" }] }] };
  expect(withNames(form, [plan], "Material")).toEqual({
    components: [
      {
        path: "corrections",
        components: [
          { id: "F", key: "material", type: "select", label: "Material", values: [{ label: "material plan", value: "plan" }] },
          { key: "demand" },
        ],
      },
    ],
  });
});
