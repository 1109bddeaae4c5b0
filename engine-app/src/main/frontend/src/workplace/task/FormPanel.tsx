import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { Failed, Shown, Waiting } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import type { Task } from "../tasks/useTasks";
import type { FilledForm } from "../../shared/form/ModelForm";
import { useDraft } from "./useDraft";

const ModelForm = lazy(() => import("../../shared/form/ModelForm"));

/** The analyst's form of the task. What is typed is kept on the server every few seconds. */
export function FormPanel({ task, done }: { task: Task; done: () => void }) {
  const form = useQuery({
    queryKey: ["task-form", task.id],
    queryFn: () => answer(api.GET("/api/tasks/{id}/form", { params: { path: { id: task.id } } })),
    // what is typed must not be thrown away by a second reading
    staleTime: Infinity,
    gcTime: 0,
  });
  return (
    <Shown query={form} lines={4}>
      {(it) => (
        <Suspense fallback={<Waiting lines={4} />}>
          <Filled task={task} schema={it.schema as object} data={it.data as Record<string, unknown>} done={done} />
        </Suspense>
      )}
    </Shown>
  );
}

interface FilledProps {
  task: Task;
  schema: object;
  data: Record<string, unknown>;
  done: () => void;
}

function Filled({ task, schema, data, done }: FilledProps) {
  const { t } = useTranslation();
  const asked = useQueryClient();
  const filled = useRef<FilledForm>(null);
  const [faulty, setFaulty] = useState(false);
  const draft = useDraft(task.id);
  const complete = useCommand(
    (values: Record<string, unknown>, headers) =>
      answer(
        api.POST("/api/tasks/{id}/complete", {
          params: { path: { id: task.id }, header: headers as never },
          body: { data: values as never },
        }),
      ),
    [["tasks"], ["task-counts"], ["case"]],
  );
  const submit = useCallback(() => {
    if (!filled.current) return;
    const { data: values, valid } = filled.current.submit();
    setFaulty(!valid);
    if (!valid) return;
    draft.stop();
    complete.send(values, {
      onSuccess: () => {
        asked.removeQueries({ queryKey: ["task", task.id] });
        done();
      },
      onError: (error) => {
        draft.goOn();
        if (error instanceof ProblemError) filled.current?.tell(error);
      },
    });
  }, [asked, complete, done, draft, task.id]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        submit();
      }
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [submit]);
  return (
    <>
      <ModelForm ref={filled} schema={schema} data={data} changed={draft.keep} />
      {faulty && <Alert type="error" showIcon role="alert" title={t("work:form.faulty")} />}
      {complete.error && <Failed error={complete.error} />}
      <div className="decide">
        <Button type="primary" size="large" loading={complete.isPending} onClick={submit} aria-keyshortcuts="Control+Enter">
          {t("work:form.complete")}
        </Button>
        <span className="quiet" role="status">
          {t(`work:draft.${draft.state}`)}
        </span>
      </div>
    </>
  );
}
