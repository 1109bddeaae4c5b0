import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";

const LEVELS = [1, 2, 3, 4, 5] as const;

interface Rating {
  caseNumber: string;
  queryCode?: string;
  level: number;
  remark?: string;
}

/** 好差评: once, voluntary, with or without an account. */
export function Rate({ number, code }: { number: string; code?: string }) {
  const { t } = useTranslation();
  const [level, setLevel] = useState<number | null>(null);
  const [unsaid, setUnsaid] = useState(false);
  const rate = useCommand((wish: Rating) => answer(api.POST("/api/rating", { body: wish })), [["follow"], ["progress"], ["own-cases"]]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setUnsaid(level === null);
    if (level === null) return;
    const remark = String(new FormData(event.currentTarget).get("remark")).trim();
    rate.send({ caseNumber: number, queryCode: code, level, ...(remark ? { remark } : {}) });
  };
  return (
    <section className="sheet" aria-labelledby="rate">
      <h2 id="rate">{t("mine:rate.title")}</h2>
      <form className="fields" onSubmit={submit}>
        <fieldset>
          <legend>{t("mine:rate.level")}</legend>
          <div className="choices">
            {LEVELS.map((it) => (
              <label key={it}>
                <input type="radio" name="level" checked={level === it} onChange={() => setLevel(it)} />
                {t(`mine:rate.${it}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <label>
          {t("mine:rate.remark")}
          <textarea name="remark" rows={3} maxLength={1000} />
        </label>
        {unsaid && (
          <p role="alert" className="late">
            {t("mine:rate.unsaid")}
          </p>
        )}
        {rate.error && <Failed error={rate.error} />}
        <button type="submit" className="button main" disabled={rate.isPending}>
          {t("mine:rate.go")}
        </button>
      </form>
    </section>
  );
}
