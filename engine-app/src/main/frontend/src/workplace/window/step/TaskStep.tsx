import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { lazy, type Ref, Suspense, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { ProblemError } from "../../../api/problem";
import { Failed, Shown, Waiting } from "../../../shared/Shown";
import { useCommand } from "../../../shared/useCommand";
import type { FilledForm } from "../../../shared/form/ModelForm";
import { useDraft } from "../../task/useDraft";
import type { Task } from "../../tasks/useTasks";
import { isEcho, stepDone, useKeys } from "../useKeys";

const ModelForm = lazy(() => import("../../../shared/form/ModelForm"));

export type Values = Record<string, unknown>;

interface Props {
  task: Task;
  label: string;
  /** Fills the analyst's form from beside it. */
  handle?: Ref<Pick<FilledForm, "fillIn">>;
  /** The form as it is shown here. */
  shaped?: (schema: object) => object;
  /** What stands in it before anybody types. */
  begun?: (draft: Values) => Values;
  changed?: (data: Values) => void;
}

/** The analyst's form of the window's task, with its draft, and one key that completes it. */
export function TaskStep(props: Props) {
  const { task, shaped = (it) => it, begun = (it) => it } = props;
  const form = useQuery({
    queryKey: ["task-form", task.id],
    queryFn: () => answer(api.GET("/api/tasks/{id}/form", { params: { path: { id: task.id } } })),
    // what is typed must not be thrown away by a second reading
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Shown query={form} lines={3}>
      {(it) => <Filled {...props} schema={it.schema as object} data={it.data as Values} shaped={shaped} begun={begun} />}
    </Shown>
  );
}

type FilledProps = Props & Required<Pick<Props, "shaped" | "begun">> & { schema: object; data: Values };

function Filled({ task, label, handle, shaped, begun, changed, schema, data }: FilledProps) {
  const { t } = useTranslation();
  const filled = useRef<FilledForm>(null);
  const [shown] = useState(() => ({ schema: shaped(schema), data: begun(data) }));
  const [faulty, setFaulty] = useState(false);
  const draft = useDraft(task.id);
  const complete = useCommand(
    (values: Values, headers) =>
      answer(
        api.POST("/api/tasks/{id}/complete", {
          params: { path: { id: task.id }, header: headers as never },
          body: { data: values as never },
        }),
      ),
    [["tasks"], ["task-counts"], ["case"], ["cases"]],
  );
  useImperativeHandle(handle, () => ({ fillIn: (values, over) => filled.current?.fillIn(values, over) }), []);
  const submit = () => {
    if (!filled.current) return;
    const { data: values, valid } = filled.current.submit();
    setFaulty(!valid);
    if (!valid) return;
    draft.stop();
    complete.send(values, {
      onSuccess: stepDone,
      onError: (error) => {
        draft.goOn();
        if (error instanceof ProblemError) filled.current?.tell(error);
      },
    });
  };
  useKeys({ "Ctrl+Enter": () => !isEcho() && submit() });
  return (
    <>
      <Suspense fallback={<Waiting lines={3} />}>
        <ModelForm
          ref={filled}
          schema={shown.schema}
          data={shown.data}
          ready={() => changed?.(shown.data)}
          changed={(values) => {
            draft.keep(values);
            changed?.(values);
          }}
        />
      </Suspense>
      <div role="alert">{faulty && <p className="late">{t("work:form.faulty")}</p>}</div>
      {complete.error && <Failed error={complete.error} />}
      <div className="decide">
        <Button type="primary" size="large" loading={complete.isPending} aria-keyshortcuts="Control+Enter" onClick={submit}>
          {label} <kbd>Ctrl+Enter</kbd>
        </Button>
        <span className="quiet" role="status">
          {t(`work:draft.${draft.state}`)}
        </span>
      </div>
    </>
  );
}
