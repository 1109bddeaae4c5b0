import { useTranslation } from "react-i18next";
import { dayInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";
import type { Answer, Question } from "./useConversation";

/** An answer as a person would say it. */
function useWords() {
  const { t, i18n } = useTranslation();
  return (question: Question, answer: Answer): string => {
    if (answer === null) return t("check:unknown");
    if (typeof answer === "boolean") return answer ? t("check:yes") : t("check:no");
    if (question.kind === "DAY") return dayInWords(String(answer), i18n.language);
    if (question.kind === "NUMBER") return `${answer} ${question.unit ?? ""}`.trim();
    return question.choices.find((it) => it.value === answer)?.label ?? String(answer);
  };
}

export function Said({ question, answer, change }: { question: Question; answer: Answer; change: () => void }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <li>
      <p className="asked" lang="zh-CN">
        {question.text}
      </p>
      <p className="answered">
        <span><Zh>{words(question, answer)}</Zh></span>
        <button type="button" className="plain" onClick={change}>
          {t("check:change")}
          <span className="unseen"> <Zh>{question.text}</Zh></span>
        </button>
      </p>
    </li>
  );
}
