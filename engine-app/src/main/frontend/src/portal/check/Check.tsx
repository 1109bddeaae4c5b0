import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { Failed, Shown } from "../../shared/Shown";
import { Heading } from "../Heading";
import { useMatter } from "../useMatter";
import { Ask } from "./Ask";
import { Said } from "./Said";
import { useConversation } from "./useConversation";
import { VerdictShown } from "./VerdictShown";
import "./check.css";

/** 资格预判: one question at a time; it advises and never blocks. */
export function Check() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const matter = useMatter(code);
  const { start, talk, answers, error, busy, give, again } = useConversation(code);
  const [changing, setChanging] = useState<string | null>(null);
  const changed = talk?.asked.find((it) => it.field === changing);
  const question = changed ?? talk?.next;
  return (
    <>
      <p>
        <Link to={`/matters/${encodeURIComponent(code)}`}>{t("check:back")}</Link>
      </p>
      <Heading>{matter.data ? t("check:title", { matter: matter.data.name }) : t("check:titleAny")}</Heading>
      <p className="quiet">{t("check:advises")}</p>
      <Shown query={start} lines={2}>
        {() => (
          <div className="talk">
            <ol className="said">
              {talk?.asked.map((it) => (
                <Said key={it.field} question={it} answer={answers[it.field] ?? null} change={() => setChanging(it.field)} />
              ))}
            </ol>
            {question && (
              <Ask
                key={question.field + String(!!changed)}
                question={question}
                was={changed ? (answers[question.field] ?? null) : undefined}
                first={talk?.asked.length === 0}
                busy={busy}
                error={error}
                give={(value) => give(question.field, value, () => setChanging(null))}
              />
            )}
            {!question && error && <Failed error={error} />}
            {!changed && talk?.verdict && (
              <VerdictShown
                verdict={talk.verdict}
                answers={answers}
                again={() => {
                  setChanging(null);
                  again();
                }}
              />
            )}
          </div>
        )}
      </Shown>
    </>
  );
}
