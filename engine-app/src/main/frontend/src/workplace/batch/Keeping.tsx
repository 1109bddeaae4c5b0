import { Button, Form, Input, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import type { Batch } from "./useBatch";

interface Typed {
  heldOn: string;
  place: string;
  chair: string;
  attendees: string;
  resolutions?: string;
}

const FIELDS = ["heldOn", "place", "chair", "attendees", "resolutions"] as const satisfies (keyof Typed)[];

function lines(text = ""): string[] {
  return text
    .split("\n")
    .map((it) => it.trim())
    .filter(Boolean);
}

/** What the data bureau writes down while the batch sits: the minutes; and its end. */
export function Keeping({ batch }: { batch: Batch }) {
  const { t, i18n } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const path = { code: batch.code };
  const affects = [["batch"], ["batches"]];
  const record = useCommand(
    (it: Typed) =>
      answer(
        api.POST("/api/batches/{code}/minutes", {
          params: { path },
          body: { ...it, attendees: lines(it.attendees), resolutions: lines(it.resolutions) },
        }),
      ),
    affects,
  );
  const close = useCommand(
    (_: string) => answer(api.POST("/api/batches/{code}/closing", { params: { path } })),
    affects,
  );
  const tell = (error: Error) => {
    if (!(error instanceof ProblemError)) return;
    const at = (field: string) => error.faults().filter((it) => it.pointer.split("/")[1] === field);
    form.setFields(
      FIELDS.map((name) => ({ name, errors: at(name).map((it) => (i18n.language === "en" ? it.en : it.zh)) })),
    );
  };
  const must = [{ required: true, message: t("desks:batch.minutes.missing") }];
  return (
    <section className="sheet minutes" aria-labelledby="minutes">
      <h2 id="minutes">{t("desks:batch.minutes.title")}</h2>
      <Form<Typed>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ heldOn: batch.sittingOn, place: batch.sittingPlace }}
        onFinish={(it) => record.send(it, { onError: tell })}
      >
        <div className="minutes-where">
          <Form.Item name="heldOn" label={t("desks:batch.minutes.heldOn")} rules={must}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="place" label={t("desks:batch.minutes.place")} rules={must}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="chair" label={t("desks:batch.minutes.chair")} rules={must}>
            <Input maxLength={100} />
          </Form.Item>
        </div>
        <Form.Item name="attendees" label={t("desks:batch.minutes.attendees")} rules={must}>
          <Input.TextArea autoSize={{ minRows: 3 }} />
        </Form.Item>
        <Form.Item name="resolutions" label={t("desks:batch.minutes.resolutions")}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        {record.error && <Failed error={record.error} />}
        <div className="minutes-steps">
          <Button type="primary" htmlType="submit" loading={record.isPending}>
            {t("desks:batch.minutes.give")}
          </Button>
          <Popconfirm
            title={t("desks:batch.closeAsk")}
            okText={t("desks:batch.closing")}
            cancelText={t("desks:batch.stay")}
            onConfirm={() => close.send(batch.code)}
          >
            <Button loading={close.isPending}>{t("desks:batch.close")}</Button>
          </Popconfirm>
          <span className="quiet" role="status">
            {record.answer && t("desks:batch.minutes.given")}
          </span>
        </div>
        {close.error && <Failed error={close.error} />}
        {close.error instanceof ProblemError && Array.isArray(close.error.body.undecided) && (
          <p className="late">{t("desks:batch.undecidedAre", { codes: close.error.body.undecided.join(t("common:comma")) })}</p>
        )}
      </Form>
    </section>
  );
}
