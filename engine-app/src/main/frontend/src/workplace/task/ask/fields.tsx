import { useQuery } from "@tanstack/react-query";
import { Form, InputNumber, Radio } from "antd";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { momentInWords } from "../../../shared/Days";
import { Nothing, Shown } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import type { Task } from "../../tasks/useTasks";
import type { Offers } from "./useOffers";

/** Where the task may go back to: an earlier step with who did it, or the applicant. */
export function ReturnField({ task }: { task: Task }) {
  const { t } = useTranslation();
  const targets = useQuery({
    queryKey: ["task", task.id, "return-targets"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/return-targets", { params: { path: { id: task.id } } })),
  });
  return (
    <Shown query={targets} lines={1}>
      {({ targets: list }) => (
        <Form.Item name="target" label={t("task:ask.target")} rules={[{ required: true, message: t("task:ask.targetMissing") }]}>
          <Radio.Group className="choices">
            {list.map((it) => (
              <Radio key={it.to + (it.department ?? "")} value={`${it.to}@${it.department ?? ""}`}>
                <span className="choice">
                  <Zh>{it.to === "APPLICANT" ? t("task:ask.applicant") : it.name}</Zh>
                  {it.departmentName && (
                    <small>
                      <Zh>{t("task:ask.doneBy", { department: it.departmentName, name: it.doneByName ?? "—" })}</Zh>
                    </small>
                  )}
                </span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
      )}
    </Shown>
  );
}

/** Whoever has been asked and has not signed. */
export function SignerField({ task }: { task: Task }) {
  const { t, i18n } = useTranslation();
  const sheets = useQuery({
    queryKey: ["task", task.id, "signers"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/signers", { params: { path: { id: task.id } } })),
  });
  return (
    <Shown query={sheets} lines={1}>
      {({ rounds }) => {
        const asked = (rounds[0]?.signers ?? []).filter((it) => it.state === "ASKED");
        if (asked.length === 0) return <Nothing>{t("task:ask.nobodyAsked")}</Nothing>;
        return (
          <Form.Item name="signer" label={t("task:ask.signer")} rules={[{ required: true, message: t("task:ask.signerMissing") }]}>
            <Radio.Group className="choices">
              {asked.map((it) => (
                <Radio key={it.id} value={it.id}>
                  <span className="choice">
                    <Zh>{it.name}</Zh>
                    <small>{t("task:ask.askedAt", { at: momentInWords(rounds[0]?.askedAt ?? "", i18n.language) })}</small>
                  </span>
                </Radio>
              ))}
            </Radio.Group>
          </Form.Item>
        );
      }}
    </Shown>
  );
}

/** A suspension has one of the reasons that the law names. */
export function SuspensionFields({ offers }: { offers: Offers }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="quiet">{t("task:ask.suspension")}</p>
      <Form.Item name="ground" label={t("task:ask.ground")} rules={[{ required: true, message: t("task:ask.groundMissing") }]}>
        <Radio.Group className="choices few" options={offers.grounds.map((it) => ({ value: it.id, label: t(`task:ground.${it.id}`) }))} />
      </Form.Item>
      <Form.Item
        name="expectedWorkingDays"
        label={t("task:ask.days")}
        rules={[{ required: true, message: t("task:ask.daysMissing") }]}
      >
        <InputNumber min={1} max={365} precision={0} />
      </Form.Item>
    </>
  );
}
