import { Button, Form, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Failed, Nothing } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import { type Phrase, useAddPhrase, useRemovePhrase } from "./usePhrases";

export function ManagePhrases({ phrases, close }: { phrases: Phrase[]; close: () => void }) {
  const { t } = useTranslation();
  const [form] = Form.useForm<{ text: string }>();
  const add = useAddPhrase();
  const remove = useRemovePhrase();
  const error = add.error ?? remove.error;
  return (
    <Modal open title={t("task:phrases.title")} onCancel={close} footer={null}>
      {phrases.length === 0 ? (
        <Nothing>{t("task:phrases.none")}</Nothing>
      ) : (
        <ul className="phrase-list">
          {phrases.map((it) => (
            <li key={it.id}>
              <span><Zh>{it.text}</Zh></span>
              <Button
                type="text"
                disabled={remove.isPending}
                aria-label={t("task:phrases.removeOne", { text: it.text })}
                onClick={() => remove.send(it.id)}
              >
                {t("task:phrases.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={({ text }) => add.send(text.trim(), { onSuccess: () => form.resetFields() })}
      >
        <Form.Item name="text" label={t("task:phrases.new")} rules={[{ required: true, whitespace: true, message: t("task:phrases.missing") }]}>
          <Input.TextArea rows={2} maxLength={200} showCount />
        </Form.Item>
        <Button htmlType="submit" loading={add.isPending}>
          {t("task:phrases.add")}
        </Button>
      </Form>
      {error && <Failed error={error} />}
    </Modal>
  );
}
