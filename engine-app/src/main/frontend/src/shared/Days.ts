/** Days of law are days in Asia/Shanghai, wherever the reader sits. */
const ZONE = "Asia/Shanghai";

function locale(language: string): string {
  return language.startsWith("en") ? "en-GB" : "zh-CN";
}

/** `2026-10-09` as "10月9日"; with the year where it is not this one. */
export function dayInWords(day: string, language: string, today: Date = new Date()): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const thisYear = Number(new Intl.DateTimeFormat("en", { timeZone: ZONE, year: "numeric" }).format(today));
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: "UTC",
    month: "long",
    day: "numeric",
    ...(year === thisYear ? {} : { year: "numeric" }),
  }).format(new Date(Date.UTC(year, month - 1, date)));
}

/** An instant as day and minute in the district. */
export function momentInWords(instant: string, language: string): string {
  return new Intl.DateTimeFormat(locale(language), {
    timeZone: ZONE,
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
  }).format(new Date(instant));
}

/** The district's day of an instant, e.g. `2026-10-09`. */
export function dayOf(instant: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: ZONE }).format(new Date(instant));
}
