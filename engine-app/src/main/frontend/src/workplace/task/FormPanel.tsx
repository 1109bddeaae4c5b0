import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Shown, Waiting } from "../../shared/Shown";
import type { Kept } from "../outbox/store";
import type { Task } from "../tasks/useTasks";
import { useMe } from "../useMe";
import { useNamed } from "./useNamed";
import { ReviewPoints } from "./ReviewPoints";

const FilledForm = lazy(() => import("./FilledForm"));

interface Props {
  task: Task;
  whyNot?: string;
  /** What was sent before and refused. */
  before?: Kept;
  done: (waiting: boolean) => void;
}

/** The analyst's form of the task, with what to look at. */
export function FormPanel({ task, whyNot, before, done }: Props) {
  const me = useMe().data;
  // who has lost the session is the same person again in a moment
  const person = useRef(me);
  if (me) person.current = me;
  const form = useQuery({
    queryKey: ["task-form", task.id],
    queryFn: () => answer(api.GET("/api/tasks/{id}/form", { params: { path: { id: task.id } } })),
    // what is typed must not be thrown away by a second reading
    staleTime: Infinity,
    gcTime: 0,
  });
  const schema = useNamed(task, form.data?.schema as object | undefined);
  return (
    <Shown query={form} lines={4}>
      {(it) => (
        <>
          <ReviewPoints points={it.reviewPoints} />
          <Suspense fallback={<Waiting lines={4} />}>
            {person.current && schema && (
              <FilledForm
                task={task}
                me={person.current}
                whyNot={whyNot}
                schema={schema}
                data={before?.data ?? (it.data as Record<string, unknown>)}
                done={done}
              />
            )}
          </Suspense>
        </>
      )}
    </Shown>
  );
}

/** In its place while the decision waits for the network. */
export function WaitingDecision({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  return (
    <div className="kept-decision" role="status">
      <h2>{t("task:outbox.waiting")}</h2>
      <p>{t("task:outbox.explained", { number: kept.caseNumber })}</p>
    </div>
  );
}
