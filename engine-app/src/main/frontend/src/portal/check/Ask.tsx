import { type FormEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { Failed } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import type { Answer, Question } from "./useConversation";

interface Props {
  question: Question;
  /** what was said before; undefined for a new question */
  was: Answer | undefined;
  first: boolean;
  busy: boolean;
  error: Error | null;
  give: (answer: Answer) => void;
}

export function Ask({ question, was, first, busy, error, give }: Props) {
  const { t, i18n } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) heading.current?.focus();
  }, [first]);
  const faults = error instanceof ProblemError ? error.faults() : [];
  const buttons =
    question.kind === "YES_NO"
      ? [
          { value: true, label: t("check:yes") },
          { value: false, label: t("check:no") },
        ]
      : question.choices;
  return (
    <section className="ask-one" aria-labelledby="question" aria-busy={busy}>
      <h2 id="question" tabIndex={-1} ref={heading} lang="zh-CN">
        {question.text}
      </h2>
      {question.hint && (
        <p className="quiet" lang="zh-CN">
          {question.hint}
        </p>
      )}
      {question.kind === "YES_NO" || question.kind === "CHOICE" ? (
        <div className="replies">
          {buttons.map((it) => (
            <button key={String(it.value)} type="button" className="button reply" aria-pressed={was === it.value} disabled={busy} onClick={() => give(it.value)}>
              <Zh>{it.label}</Zh>
            </button>
          ))}
        </div>
      ) : (
        <Written question={question} was={was} busy={busy} give={give} />
      )}
      <button type="button" className="plain" disabled={busy} onClick={() => give(null)}>
        {t("check:dontKnow")}
      </button>
      {faults.length > 0 ? (
        <p role="alert" className="late">
          {faults.map((it) => it[i18n.language === "en" ? "en" : "zh"]).join(" ")}
        </p>
      ) : (
        error && <Failed error={error} />
      )}
    </section>
  );
}

function Written({ question, was, busy, give }: Pick<Props, "question" | "was" | "busy" | "give">) {
  const { t } = useTranslation();
  const type = question.kind === "DAY" ? "date" : question.kind === "NUMBER" ? "number" : "text";
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get("answer")).trim();
    if (typed) give(question.kind === "NUMBER" ? Number(typed) : typed);
  };
  return (
    <form className="reply-written" onSubmit={submit}>
      <input
        className="field"
        name="answer"
        type={type}
        aria-labelledby="question"
        defaultValue={was === null || was === undefined ? "" : String(was)}
        required
        step={question.decimals === undefined ? "any" : 10 ** -question.decimals}
        min={question.minimum}
        max={question.maximum}
        maxLength={500}
      />
      {question.unit && <span><Zh>{question.unit}</Zh></span>}
      <button type="submit" className="button main" disabled={busy}>
        {t("check:go")}
      </button>
    </form>
  );
}
