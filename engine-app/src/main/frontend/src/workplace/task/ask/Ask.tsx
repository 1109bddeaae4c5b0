import { Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Failed } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import type { Task } from "../../tasks/useTasks";
import { ReturnField, SignerField, SuspensionFields } from "./fields";
import { PersonPicker } from "./PersonPicker";
import type { Filled } from "./send";
import { SignersFields } from "./SignersFields";
import type { Command, Offers } from "./useOffers";
import "./ask.css";

interface Props {
  command: Command;
  task: Task;
  offers: Offers;
  error: Error | null;
  busy: boolean;
  send: (filled: Filled) => void;
  cancel: () => void;
}

/** The dialog of one operation: whom or where, and why. A refusal is shown in it, and nothing typed is lost. */
export function Ask({ command, task, offers, error, busy, send, cancel }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Filled>();
  const needless = command === "COPY";
  return (
    <Modal
      open
      className="ask"
      width={command === "ADD_SIGNER" ? 640 : undefined}
      title={<Zh>{t("task:ask.title", { command: t(`task:command.${command}`), task: task.name })}</Zh>}
      onCancel={cancel}
      onOk={() => form.submit()}
      okText={t(`task:command.${command}`)}
      confirmLoading={busy}
    >
      <p className="quiet">{t(`task:commandIs.${command}`)}</p>
      <Form<Filled> form={form} layout="vertical" requiredMark={false} onFinish={send} scrollToFirstError>
        {(command === "TRANSFER" || command === "DELEGATE") && (
          <Form.Item name="to" label={t("task:ask.to")} rules={[{ required: true, message: t("task:ask.peopleMissing") }]}>
            <PersonPicker taskId={task.id} purpose={command} />
          </Form.Item>
        )}
        {command === "COPY" && (
          <Form.Item name="people" label={t("task:ask.copyTo")} rules={[{ required: true, type: "array", message: t("task:ask.peopleMissing") }]}>
            <PersonPicker taskId={task.id} purpose="COPY" several />
          </Form.Item>
        )}
        {command === "ADD_SIGNER" && <SignersFields task={task} />}
        {command === "REMOVE_SIGNER" && <SignerField task={task} />}
        {command === "RETURN" && <ReturnField task={task} />}
        {command === "SUSPEND" && <SuspensionFields offers={offers} />}
        <Form.Item
          name="reason"
          label={needless ? t("task:ask.note") : command === "RESOLVE" ? t("task:ask.result") : t("task:ask.reason")}
          rules={needless ? [] : [{ required: true, whitespace: true, message: t("task:ask.reasonMissing") }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
      {error && <Failed error={error} />}
    </Modal>
  );
}
