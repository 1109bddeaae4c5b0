import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App, Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { FormPanel } from "../task/FormPanel";
import type { BatchProject } from "./useBatch";

/** A vote is the completion of the project's own task of joint review, with the analyst's form and its draft. */
export function Vote({ project }: { project: BatchProject }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const asked = useQueryClient();
  const [open, setOpen] = useState(false);
  const done = () => {
    setOpen(false);
    void message.success(t("desks:batch.vote.given"));
    void asked.invalidateQueries({ queryKey: ["batch"] });
  };
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)} aria-label={t("desks:batch.vote.title", { name: project.name })}>
        {t("desks:batch.vote.do")}
      </Button>
      <Modal
        open={open}
        onCancel={() => setOpen(false)}
        footer={null}
        destroyOnHidden
        title={<Zh>{t("desks:batch.vote.title", { name: project.name })}</Zh>}
      >
        <Due code={project.code} done={done} />
      </Modal>
    </>
  );
}

function Due({ code, done }: { code: string; done: () => void }) {
  const { t } = useTranslation();
  const tasks = useQuery({
    queryKey: ["tasks-of", code],
    queryFn: () => answer(api.GET("/api/tasks", { params: { query: { case: code } as never } })),
    gcTime: 0,
  });
  return (
    <Shown query={tasks} lines={3}>
      {(it) => {
        const due = it.items.find((task) => task.task.startsWith("Task_GiveJointVerdict"));
        return due ? <FormPanel task={due} done={done} /> : <Nothing>{t("desks:batch.vote.none")}</Nothing>;
      }}
    </Shown>
  );
}
