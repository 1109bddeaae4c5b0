import { useTranslation } from "react-i18next";
import { dayInWords } from "../../shared/Days";

interface Props {
  light: string;
  /** In the server's words, which are Chinese and know what day it is. */
  remaining?: string;
  workingDaysLeft?: number;
  dueOn?: string;
}

/** How much time is left. The colour only repeats what the words say. */
export function Remaining(props: Props) {
  const { t } = useTranslation();
  const inWords = useWords();
  return (
    <span className={`light ${props.light}`} title={t(`work:light.${props.light}`)}>
      {inWords(props)}
    </span>
  );
}

function useWords() {
  const { t, i18n } = useTranslation();
  return ({ light, remaining, workingDaysLeft: left, dueOn }: Props) => {
    if (!dueOn) return t("work:noClock");
    const day = dayInWords(dueOn, i18n.language);
    if (left === undefined) return t("work:dueOn", { day });
    if (left !== 0) return left < 0 ? t("work:late", { count: -left, day }) : t("work:left", { count: left, day });
    if (remaining && i18n.language !== "en") return remaining;
    return light === "RED" ? t("work:justLate", { day }) : t("work:nearlyDue", { day });
  };
}
