import { App, Button, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import { type Me, useMe } from "../useMe";
import { type CaseView, useCase } from "./useCase";

type Asked = "wish" | "extension";

/** What a department may ask of a case without holding a task of it; whether it is right the server decides. */
function sensible(file: CaseView, me: Me): Asked[] {
  const inOffice = me.posts.some((it) => ["approver", "co-reviewer", "chief-rep"].includes(it.role));
  const leads = me.posts.some((it) => it.role === "approver" && it.department === file.leadDepartment);
  if (file.state === "RECEIVED" && file.cycle === 1 && inOffice) return ["wish"];
  return file.state === "IN_REVIEW" && leads && !file.extended ? ["extension"] : [];
}

export function CaseAsks({ number }: { number: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Asked | null>(null);
  const file = useCase(number).data;
  const me = useMe().data;
  if (!file || !me) return null;
  return (
    <div className="operations">
      {sensible(file, me).map((it) => (
        <Button key={it} onClick={() => setAsking(it)}>
          {t(`case:ask.${it}`)}
        </Button>
      ))}
      {asking && <Ask what={asking} number={number} close={() => setAsking(null)} />}
    </div>
  );
}

function Ask({ what, number, close }: { what: Asked; number: string; close: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ text: string }>();
  const command = useCommand(
    (text: string, headers) => {
      const path = { params: { path: { number } }, headers };
      return what === "wish"
        ? answer(api.POST("/api/cases/{number}/correction-wishes", { ...path, body: { demand: text } }))
        : answer(api.POST("/api/cases/{number}/extensions", { ...path, body: { reason: text } }));
    },
    [["case", number], ["task"], ["tasks"]],
  );
  const done = () => {
    close();
    void message.success(what === "wish" ? t("case:ask.wished") : t("case:ask.extensionAsked"));
  };
  return (
    <Modal
      open
      title={t(`case:ask.${what}`)}
      onCancel={close}
      onOk={() => form.submit()}
      okText={t(`case:ask.${what}`)}
      confirmLoading={command.isPending}
    >
      <p className="quiet">{what === "wish" ? t("case:ask.wishExplained") : t("case:ask.extensionExplained")}</p>
      <Form form={form} layout="vertical" onFinish={({ text }) => command.send(text, { onSuccess: done })}>
        <Form.Item
          name="text"
          label={what === "wish" ? t("case:ask.demand") : t("case:ask.reason")}
          rules={[
            {
              required: true,
              whitespace: true,
              message: what === "wish" ? t("case:ask.demandMissing") : t("case:ask.reasonMissing"),
            },
          ]}
        >
          <Input.TextArea rows={3} maxLength={what === "wish" ? 500 : 1000} showCount autoFocus />
        </Form.Item>
      </Form>
      {command.error && <Failed error={command.error} />}
    </Modal>
  );
}
