import type { Correction, Demand, Given } from "./useNotice";

export function givenTo(correction: Correction, demand: string): Given {
  return correction.answers.find((it) => it.demand === demand) ?? { demand };
}

export function isMet(demand: Demand, given: Given): boolean {
  return demand.materialId ? !!given.file || !!given.copies : !!given.text?.trim() || !!given.inForm;
}

/** The answer with one part of it given otherwise; what is empty is left out. */
export function withPart(correction: Correction, demand: string, part: Partial<Given>): Correction {
  const { text, file, copies, inForm } = { ...givenTo(correction, demand), ...part };
  const given: Given = {
    demand,
    ...(text ? { text } : {}),
    ...(file ? { file } : {}),
    ...(copies ? { copies } : {}),
    ...(inForm ? { inForm } : {}),
  };
  const others = correction.answers.filter((it) => it.demand !== demand);
  return { ...correction, answers: [...others, given] };
}

/** As the notice lists them, without what answers nothing. */
export function toSend(correction: Correction, demands: Demand[]): Given[] {
  return demands.map((it) => givenTo(correction, it.id)).filter((it) => Object.keys(it).length > 1);
}
