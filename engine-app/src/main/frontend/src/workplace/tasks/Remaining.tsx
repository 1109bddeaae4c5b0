import { useTranslation } from "react-i18next";
import { dayInWords } from "../../shared/Days";

/** How much time is left. The colour only repeats what the words say. */
export function Remaining({ light, remaining, dueOn }: { light: string; remaining?: string; dueOn?: string }) {
  const { t, i18n } = useTranslation();
  const chinese = i18n.language !== "en";
  const words = !dueOn
    ? t("work:noClock")
    : chinese && remaining
      ? remaining
      : t("work:dueOn", { day: dayInWords(dueOn, i18n.language) });
  return (
    <span className={`light ${light}`} title={t(`work:light.${light}`)}>
      {words}
    </span>
  );
}
