import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { spent } from "../../shared/Spent";

type Place = Schemas["Place"];

/** A step of people in a process, however often the case has been there. */
export interface Step {
  element: string;
  name: string;
  since: string;
  until?: string;
  seconds: number;
  times: number;
  here: boolean;
}

interface Stay {
  from: number;
  to: number;
}

/** Milliseconds in which at least one was there: several people who are asked at once take no longer than the slowest. */
function together(stays: Stay[]): number {
  let until = 0;
  let sum = 0;
  for (const { from, to } of [...stays].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}

export function stepsOf(places: Place[]): Step[] {
  const stays = new Map<string, Place[]>();
  for (const it of places) {
    if (it.type === "userTask") stays.set(it.element, [...(stays.get(it.element) ?? []), it]);
  }
  return [...stays.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const here = all.some((it) => !it.until);
    const lengths = all.map((it) => ({ from: Date.parse(it.since), to: Date.parse(it.since) + it.seconds * 1000 }));
    return {
      element: first.element,
      name: first.name ?? first.element,
      since: first.since,
      until: here ? undefined : all.map((it) => it.until ?? "").sort().at(-1),
      seconds: Math.round(together(lengths) / 1000),
      times: all.length,
      here,
    };
  });
}

export function useSpentInWords() {
  const { t } = useTranslation();
  return (seconds: number) => {
    const parts = spent(seconds);
    if (parts.length === 0) return t("task:spent.moment");
    return parts.map(({ unit, count }) => t(`task:spent.${unit}`, { count })).join(" ");
  };
}
