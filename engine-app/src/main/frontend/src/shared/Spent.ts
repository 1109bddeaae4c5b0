const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Unit = "day" | "hour" | "minute";

/** A time span in its two largest units; a step of seconds counts as less than a minute and gives none. */
export function spent(seconds: number): { unit: Unit; count: number }[] {
  const parts: { unit: Unit; count: number }[] = [
    { unit: "day", count: Math.floor(seconds / DAY) },
    { unit: "hour", count: Math.floor((seconds % DAY) / HOUR) },
    { unit: "minute", count: Math.floor((seconds % HOUR) / MINUTE) },
  ];
  const first = parts.findIndex((it) => it.count > 0);
  return first < 0 ? [] : parts.slice(first, first + 2).filter((it) => it.count > 0);
}
