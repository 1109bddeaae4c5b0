import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";

export function Withdraw({ number }: { number: string }) {
  const { t } = useTranslation();
  const [unsaid, setUnsaid] = useState(false);
  const withdraw = useCommand(
    (reason: string) =>
      answer(api.POST("/api/cases/{number}/withdrawal", { params: { path: { number } }, body: { reason } })),
    [["progress", number], ["own-cases"]],
  );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason")).trim();
    setUnsaid(!reason);
    if (reason) withdraw.send(reason);
  };
  return (
    <details className="sheet withdraw">
      <summary>{t("mine:withdraw.title")}</summary>
      <p className="quiet">{t("mine:withdraw.what")}</p>
      <form className="fields" onSubmit={submit} noValidate>
        <label>
          {t("mine:withdraw.reason")}
          <textarea name="reason" rows={2} maxLength={1000} aria-invalid={unsaid} aria-describedby="unsaid" />
        </label>
        <p id="unsaid" role="alert" className="fault">
          {unsaid ? t("mine:withdraw.unsaid") : ""}
        </p>
        {withdraw.error && <Failed error={withdraw.error} />}
        <button type="submit" className="button" disabled={withdraw.isPending}>
          {t("mine:withdraw.go")}
        </button>
      </form>
    </details>
  );
}
