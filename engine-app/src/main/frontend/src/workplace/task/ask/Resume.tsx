import { useQuery } from "@tanstack/react-query";
import { Modal } from "antd";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { ProblemError } from "../../../api/problem";
import { Failed, Shown, Waiting } from "../../../shared/Shown";
import type { FilledForm } from "../../../shared/form/ModelForm";
import type { Filled } from "./send";

const ModelForm = lazy(() => import("../../../shared/form/ModelForm"));

interface Props {
  /** The task by whose form the suspension is ended. */
  ending: string;
  error: Error | null;
  busy: boolean;
  send: (filled: Filled) => void;
  cancel: () => void;
}

/** What the procedure found is written into the form that ends it. */
export function Resume({ ending, error, busy, send, cancel }: Props) {
  const { t } = useTranslation();
  const filled = useRef<FilledForm>(null);
  const form = useQuery({
    queryKey: ["task-form", ending],
    queryFn: () => answer(api.GET("/api/tasks/{id}/form", { params: { path: { id: ending } } })),
    staleTime: Infinity,
    gcTime: 0,
  });
  const submit = () => {
    const { data, valid } = filled.current?.submit() ?? { data: {}, valid: false };
    if (valid) send({ data });
  };
  useEffect(() => {
    if (error instanceof ProblemError) filled.current?.tell(error);
  }, [error]);
  return (
    <Modal open title={t("task:command.RESUME")} okText={t("task:command.RESUME")} onCancel={cancel} onOk={submit} confirmLoading={busy}>
      <p className="quiet">{t("task:commandIs.RESUME")}</p>
      <Shown query={form}>
        {(it) => (
          <Suspense fallback={<Waiting lines={2} />}>
            <ModelForm ref={filled} schema={it.schema as object} data={it.data as Record<string, unknown>} changed={() => undefined} />
          </Suspense>
        )}
      </Shown>
      {error && <Failed error={error} />}
    </Modal>
  );
}
