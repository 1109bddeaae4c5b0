import type { Schemas } from "../../../api/client";
import type { Content } from "./useApplication";

export type Requirement = Schemas["MaterialRequirement"];

/** What is asked in a situation; before one is chosen, everything. */
export function asked(materials: Requirement[], situation?: string): Requirement[] {
  return materials.filter((it) => !situation || it.situations.length === 0 || it.situations.includes(situation));
}

export function copiesOf(content: Content, material: string): number {
  return content.papers?.find((it) => it.material === material)?.copies ?? 0;
}

export function filesOf(content: Content, material: string): string[] {
  return (content.materials ?? []).filter((it) => it.material === material).map((it) => it.file);
}

export function withCopies(content: Content, material: string, copies: number): Content["papers"] {
  const others = (content.papers ?? []).filter((it) => it.material !== material);
  return copies > 0 ? [...others, { material, copies }] : others;
}

/** Everything that must be brought and is not here yet lies on the counter. */
export function allOnPaper(materials: Requirement[], content: Content): Content["papers"] {
  return materials
    .filter((it) => it.necessity !== "OPTIONAL" && stateOf(it, content) === "MISSING")
    .reduce<Content["papers"]>((papers, it) => withCopies({ ...content, papers }, it.id, Math.max(1, it.copies)), content.papers);
}

export type State = "FROM_SHARED" | "PROVIDED" | "OPTIONAL" | "MISSING";

export function stateOf(material: Requirement, content: Content): State {
  if (copiesOf(content, material.id) > 0 || filesOf(content, material.id).length > 0) return "PROVIDED";
  if (material.sharable) return "FROM_SHARED";
  return material.necessity === "OPTIONAL" ? "OPTIONAL" : "MISSING";
}
