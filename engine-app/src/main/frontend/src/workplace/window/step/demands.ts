import type { Schemas } from "../../../api/client";

export type CaseMaterial = Schemas["CaseMaterial"];

/** A line of the one notice, as the form of acceptance holds it. */
export interface Demand {
  material?: string;
  demand?: string;
}

const OF = "：";
const AND = "；";

function head(material: CaseMaterial): string {
  return material.name + OF;
}

/** What is asked for a material, part by part; the notice says them in one sentence. */
export function partsOf(demands: Demand[], material: CaseMaterial): string[] {
  const text = demands.find((it) => it.material === material.materialId)?.demand ?? "";
  const parts = text.startsWith(head(material)) ? text.slice(head(material).length) : text;
  return parts.split(AND).filter((it) => it !== "");
}

export function toggled(demands: Demand[], material: CaseMaterial, part: string): Demand[] {
  const before = partsOf(demands, material);
  const parts = before.includes(part) ? before.filter((it) => it !== part) : [...before, part];
  const line = { material: material.materialId, demand: head(material) + parts.join(AND) };
  const others = demands.filter((it) => it.demand?.trim());
  if (parts.length === 0) return others.filter((it) => it.material !== material.materialId);
  return others.some((it) => it.material === material.materialId)
    ? others.map((it) => (it.material === material.materialId ? line : it))
    : [...others, line];
}

export interface Conclusion {
  acceptance: "ACCEPT" | "ACCEPT_WITH_GAP" | "REQUEST_CORRECTION";
  corrections: Demand[];
}

/** What the state of the materials suggests; the clerk concludes. */
export function suggested(materials: CaseMaterial[], lacking: string): Conclusion {
  const missing = materials.filter((it) => it.state === "MISSING");
  const required = missing.filter((it) => it.necessity === "REQUIRED");
  if (required.length > 0) {
    return {
      acceptance: "REQUEST_CORRECTION",
      corrections: required.reduce<Demand[]>((demands, it) => toggled(demands, it, lacking), []),
    };
  }
  const gap = missing.some((it) => it.necessity === "TOLERABLE");
  return { acceptance: gap ? "ACCEPT_WITH_GAP" : "ACCEPT", corrections: [] };
}

interface Component {
  key?: string;
  path?: string;
  type?: string;
  components?: Component[];
  [attribute: string]: unknown;
}

/** The same form, but a material is chosen by its name where the analyst's form asks for its id. */
export function withNames(schema: object, materials: CaseMaterial[], label: string): object {
  const named = (it: Component): Component => ({
    id: it.id,
    key: it.key,
    type: "select",
    label,
    values: materials.map((material) => ({ label: material.name, value: material.materialId })),
  });
  const list = (it: Component): Component =>
    it.path === "corrections" ? { ...it, components: it.components?.map((child) => (child.key === "material" ? named(child) : child)) } : it;
  const form = schema as Component;
  return { ...form, components: form.components?.map(list) };
}
