import { Alert, Button } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { isUnderDialog } from "../Shortcuts";
import type { Task } from "../tasks/useTasks";
import type { Me } from "../useMe";
import ModelForm, { type FilledForm as Filled } from "../../shared/form/ModelForm";
import { Phrases } from "./phrases/Phrases";
import { useDecision } from "./useDecision";
import { useDraft } from "./useDraft";

interface Props {
  task: Task;
  me: Me;
  whyNot?: string;
  schema: object;
  data: Record<string, unknown>;
  done: (waiting: boolean) => void;
}

/** What was found wrong stands above the bar that a phone shows at its bottom. */
function InSight({ of }: { of: unknown }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (of) mark.current?.scrollIntoView({ block: "center" });
  }, [of]);
  return <span ref={mark} />;
}

/** What is typed is kept on the server every few seconds; what is decided, on the device until the server has it. */
export default function FilledForm({ task, me, whyNot, schema, data, done }: Props) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const filled = useRef<Filled>(null);
  const [faulty, setFaulty] = useState(false);
  const draft = useDraft(task.id);
  const decision = useDecision(task, me);
  const submit = useCallback(() => {
    if (!filled.current) return;
    const { data: values, valid } = filled.current.submit();
    setFaulty(!valid);
    if (!valid) return;
    draft.stop();
    void decision.send(values, {
      done,
      refused: (problem) => {
        draft.goOn();
        filled.current?.tell(problem);
      },
    });
  }, [decision, done, draft]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isUnderDialog(place.current)) {
        event.preventDefault();
        submit();
      }
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [submit]);
  return (
    <>
      <div ref={place} id="opinion" tabIndex={-1}>
        <ModelForm ref={filled} schema={schema} data={data} changed={draft.keep} />
      </div>
      <Phrases form={place} />
      <InSight of={faulty || decision.refusal} />
      {faulty && <Alert type="error" showIcon role="alert" title={t("work:form.faulty")} />}
      {decision.refusal && <Failed error={decision.refusal} />}
      {whyNot && <p className="why-not"><Zh>{whyNot}</Zh></p>}
      <div className="decide">
        <span className="quiet" role="status">
          {t(`work:draft.${draft.state}`)}
        </span>
        <a className="button to-opinion" href="#opinion">
          {t("task:toOpinion")}
        </a>
        <Button
          type="primary"
          size="large"
          disabled={!!whyNot}
          loading={decision.busy}
          onClick={submit}
          aria-keyshortcuts="Control+Enter"
        >
          {t("work:form.complete")}
        </Button>
      </div>
    </>
  );
}
