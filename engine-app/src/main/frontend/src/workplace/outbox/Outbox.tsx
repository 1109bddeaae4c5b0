import { App, Button } from "antd";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ProblemError } from "../../api/problem";
import { Zh } from "../../shared/Zh";
import type { Me } from "../useMe";
import { forget, type Kept } from "./store";
import { useDelivery, useKept } from "./useOutbox";
import "./outbox.css";

/** Says what has been kept and will be sent, and what was refused after all. */
export function Outbox({ me, signedIn }: { me: Me; signedIn: boolean }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const kept = useKept(me);
  const told = useCallback((it: Kept) => void message.success(<Zh>{t("task:outbox.sent", { name: it.name, number: it.caseNumber })}</Zh>), [message, t]);
  const { busy, send } = useDelivery(me, signedIn, told);
  if (kept.length === 0) return null;
  const waiting = kept.some((it) => !it.refused);
  return (
    <section className="outbox" aria-label={t("task:outbox.title")}>
      <ul>
        {kept.map((it) => (
          <Entry key={it.key} kept={it} />
        ))}
      </ul>
      {waiting && (
        <Button loading={busy} onClick={() => void send()}>
          {t("task:outbox.now")}
        </Button>
      )}
    </section>
  );
}

function Entry({ kept }: { kept: Kept }) {
  const { t, i18n } = useTranslation();
  const refusal = kept.refused && new ProblemError(0, kept.refused).in(i18n.language);
  return (
    <li>
      <div className={refusal ? "entry refused" : "entry"} role={refusal ? "alert" : "status"}>
        <strong>{refusal ? t("task:outbox.refused") : t("task:outbox.waiting")}</strong>
        <span>
          <Zh>{`${kept.name} · ${kept.matterName}`}</Zh> <span className="number">{kept.caseNumber}</span>
        </span>
        {refusal && (
          <>
            <p><Zh>{refusal}</Zh></p>
            <p className="actions">
              <Link to={`/tasks/mine/${kept.task}`}>{t("task:outbox.open")}</Link>
              <button type="button" className="link" onClick={() => forget(kept.key)}>
                {t("task:outbox.seen")}
              </button>
            </p>
          </>
        )}
      </div>
    </li>
  );
}
