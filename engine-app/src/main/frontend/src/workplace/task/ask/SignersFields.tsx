import { Form, InputNumber, Radio } from "antd";
import { useTranslation } from "react-i18next";
import { Zh } from "../../../shared/Zh";
import type { Task } from "../../tasks/useTasks";
import { PersonPicker, personName } from "./PersonPicker";
import type { Filled } from "./send";

/** Whom the holder asks to sign, when, and what settles it. */
export function SignersFields({ task }: { task: Task }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Filled>();
  const rule = Form.useWatch("rule", form);
  const people = (Form.useWatch("people", form) as string[] | undefined) ?? [];
  return (
    <>
      <Form.Item name="people" label={t("task:ask.signers")} rules={[{ required: true, type: "array", message: t("task:ask.peopleMissing") }]}>
        <PersonPicker taskId={task.id} purpose="ADD_SIGNER" several />
      </Form.Item>
      <div className="side-by-side">
        <Form.Item name="order" label={t("task:ask.order")} initialValue="BEFORE">
          <Radio.Group className="choices">
            {(["BEFORE", "PARALLEL", "AFTER"] as const).map((it) => (
              <Radio key={it} value={it}>
                <span className="choice">
                  {t(`task:order.${it}`)}
                  <small>{t(`task:orderIs.${it}`)}</small>
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="rule" label={t("task:ask.rule")} initialValue="ALL">
          <Radio.Group className="choices">
            {(["ALL", "ANY", "WEIGHT"] as const).map((it) => (
              <Radio key={it} value={it}>
                <span className="choice">
                  {t(`task:rule.${it}`)}
                  <small>{t(`task:ruleIs.${it}`)}</small>
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      </div>
      {rule === "WEIGHT" && (
        <div className="weights">
          {people.map((it) => (
            <Form.Item key={it} name={["weights", it]} label={<Zh>{t("task:ask.weight", { name: personName(it) })}</Zh>} initialValue={1}>
              <InputNumber min={1} max={100} precision={0} />
            </Form.Item>
          ))}
          <Form.Item name="threshold" label={t("task:ask.threshold")} rules={[{ required: true, message: t("task:ask.thresholdMissing") }]}>
            <InputNumber min={1} max={2000} precision={0} />
          </Form.Item>
        </div>
      )}
    </>
  );
}
