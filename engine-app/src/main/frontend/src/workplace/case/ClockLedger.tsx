import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { dayInWords } from "../../shared/Days";
import { useLimit } from "../../shared/useLimit";
import { Zh } from "../../shared/Zh";

/** How a limit is counted: the server's arithmetic in Chinese; in English entry by entry, as the ledger holds them. */
export function ClockLedger({ clock }: { clock: Schemas["ClockView"] }) {
  const { t, i18n } = useTranslation();
  const limit = useLimit();
  if (i18n.language !== "en") {
    return (
      <ol>
        {clock.why.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ol>
    );
  }
  return (
    <ol>
      {clock.ledger.map((it, at) => (
        <li key={at}>
          {t(`case:ledger.${it.kind}`, { day: dayInWords(it.on, i18n.language), limit: it.limit ? limit(it.limit) : "" })}
          <Zh>{[it.reason, it.article, it.person].filter(Boolean).map((words) => ` · ${words}`).join("")}</Zh>
        </li>
      ))}
      {clock.dueOn && <li>{t("case:ledger.due", { day: dayInWords(clock.dueOn, i18n.language) })}</li>}
    </ol>
  );
}
