import { Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import type { Task } from "../tasks/useTasks";
import type { Me } from "../useMe";

interface Filled {
  to?: string;
  reason?: string;
}

const COMMANDS = ["claim", "release", "transfer", "delegate", "resolve", "recall", "urge"] as const;
type Command = (typeof COMMANDS)[number];
const NEEDS_PERSON: readonly Command[] = ["transfer", "delegate"];
const NEEDS_NOTHING: readonly Command[] = ["claim", "release"];

/** What makes sense for who looks at the task now; whether it is allowed the server decides. */
function sensible(task: Task, me: Me): Command[] {
  const mine = task.assignee === me.userId;
  if (task.delegatedBy) return mine ? ["resolve"] : ["recall", "urge"];
  if (mine) return ["release", "transfer", "delegate"];
  return task.assignee ? ["urge"] : ["claim"];
}

export function Operations({ task, me }: { task: Task; me: Me }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Command | null>(null);
  const command = useCommand(
    ({ what, filled }: { what: Command; filled: Filled }, headers) =>
      answer(
        api.POST(`/api/tasks/{id}/${what}` as "/api/tasks/{id}/transfer", {
          params: { path: { id: task.id }, header: headers as never },
          body: (NEEDS_NOTHING.includes(what) ? undefined : filled) as never,
        }),
      ),
    [["task", task.id], ["tasks"], ["task-counts"], ["case"]],
  );
  const send = (what: Command, filled: Filled) => command.send({ what, filled }, { onSuccess: () => setAsking(null) });
  return (
    <div className="operations">
      {sensible(task, me).map((it) => (
        <Button
          key={it}
          disabled={command.isPending}
          onClick={() => {
            command.reset();
            if (NEEDS_NOTHING.includes(it)) send(it, {});
            else setAsking(it);
          }}
        >
          {t(`work:operation.${it}`)}
        </Button>
      ))}
      {command.error && !asking && <Failed error={command.error} />}
      {asking && (
        <Ask
          what={asking}
          task={task}
          error={command.error}
          busy={command.isPending}
          send={(filled) => send(asking, filled)}
          cancel={() => setAsking(null)}
        />
      )}
    </div>
  );
}

interface AskProps {
  what: Command;
  task: Task;
  error: Error | null;
  busy: boolean;
  send: (filled: Filled) => void;
  cancel: () => void;
}

function Ask({ what, task, error, busy, send, cancel }: AskProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Filled>();
  return (
    <Modal
      open
      title={`${t(`work:operation.${what}`)} · ${task.name}`}
      onCancel={cancel}
      onOk={() => form.submit()}
      okText={t(`work:operation.${what}`)}
      confirmLoading={busy}
    >
      <Form<Filled> form={form} layout="vertical" onFinish={send}>
        {NEEDS_PERSON.includes(what) && (
          <Form.Item name="to" label={t("work:ask.to")} rules={[{ required: true, message: t("work:ask.toMissing") }]}>
            <Input maxLength={64} autoFocus />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t("work:ask.reason")} rules={[{ required: true, whitespace: true, message: t("work:ask.reasonMissing") }]}>
          <Input.TextArea rows={3} maxLength={500} showCount autoFocus={!NEEDS_PERSON.includes(what)} />
        </Form.Item>
      </Form>
      {error && <Failed error={error} />}
    </Modal>
  );
}

