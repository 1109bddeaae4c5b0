import { App, Button } from "antd";
import { type RefObject, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../../api/problem";
import { Zh } from "../../../shared/Zh";
import { ManagePhrases } from "./ManagePhrases";
import { useField } from "./useField";
import { useAddPhrase, usePhrases } from "./usePhrases";
import "./phrases.css";

/** One's own phrases, put into the text at a click, or by Alt and the number that stands on them. */
export function Phrases({ form }: { form: RefObject<HTMLElement | null> }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const phrases = usePhrases();
  const add = useAddPhrase();
  const { field, insert } = useField(form);
  const [managing, setManaging] = useState(false);
  const list = phrases.data ?? [];
  const put = (text: string) => {
    if (!insert(text)) void message.info(t("task:phrases.noField"));
  };
  const keepText = () => {
    const text = field()?.value.trim();
    if (!text) void message.info(t("task:phrases.nothingWritten"));
    else
      add.send(text, {
        onError: (it) => void message.error(it instanceof ProblemError ? it.in(i18n.language) : t("common:unreachable")),
      });
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const number = /^Digit([1-9])$/.exec(event.code)?.[1];
      const chosen = event.altKey && number ? list[Number(number) - 1] : undefined;
      if (!chosen) return;
      event.preventDefault();
      put(chosen.text);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
  return (
    <section className="phrases" aria-label={t("task:phrases.title")}>
      <span className="quiet">{t("task:phrases.title")}</span>
      {list.map((it, at) => (
        <button
          key={it.id}
          type="button"
          className="phrase"
          title={it.text}
          aria-keyshortcuts={at < 9 ? `Alt+${at + 1}` : undefined}
          onClick={() => put(it.text)}
        >
          {at < 9 && <kbd>{at + 1}</kbd>}
          <span><Zh>{it.text}</Zh></span>
        </button>
      ))}
      <Button type="link" size="small" loading={add.isPending} onClick={keepText}>
        {t("task:phrases.keep")}
      </Button>
      <Button type="link" size="small" onClick={() => setManaging(true)}>
        {t("task:phrases.manage")}
      </Button>
      {managing && <ManagePhrases phrases={list} close={() => setManaging(false)} />}
    </section>
  );
}
