import { type ChangeEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { FileName } from "../../shared/FileName";
import { Zh } from "../../shared/Zh";
import { send, type Stored } from "./send";
import "./upload.css";

const TAKEN = ".pdf,.ofd,.png,.jpg,.jpeg,.docx,.xlsx";
const LARGEST = 20 * 1024 * 1024;

interface Props {
  /** what the file is for */
  label: string;
  file: string | undefined;
  /** whether there is one already, and this would be one more */
  more?: boolean;
  stored: (file: Stored) => void;
  removed?: () => void;
}

/** One file: choose, see it go, see what is wrong with it, replace it. */
export function Upload({ label, file, more = false, stored, removed }: Props) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const choose = more ? t("apply:upload.more") : t("apply:upload.choose");
  const [part, setPart] = useState<number | null>(null);
  const [fault, setFault] = useState("");
  const cancel = useRef<() => void>(undefined);
  const chosen = async (event: ChangeEvent<HTMLInputElement>) => {
    const one = event.target.files?.[0];
    event.target.value = "";
    if (!one) return;
    if (one.size > LARGEST) return setFault(t("apply:upload.tooLarge"));
    setFault("");
    setPart(0);
    const sending = send(one, setPart);
    cancel.current = sending.cancel;
    try {
      stored(await sending.done);
    } catch (error) {
      if (error instanceof ProblemError) setFault(error.faults()[0]?.[i18n.language === "en" ? "en" : "zh"] ?? error.in(i18n.language));
      else if (!(error instanceof DOMException)) setFault(t("common:unreachable"));
    }
    setPart(null);
  };
  return (
    <div className="upload">
      {file && <FileName id={file} className="kept" />}
      {part === null ? (
        <span className="upload-do">
          <label htmlFor={id} className="button">
            {file ? t("apply:upload.replace") : choose}
            <span className="unseen"> <Zh>{label}</Zh></span>
          </label>
          <input id={id} className="unseen" type="file" accept={TAKEN} aria-describedby={`${id}-fault`} onChange={(event) => void chosen(event)} />
          {file && removed && (
            <button type="button" className="plain" onClick={removed}>
              {t("apply:upload.remove")}
              <span className="unseen"> <Zh>{label}</Zh></span>
            </button>
          )}
        </span>
      ) : (
        <span className="upload-do">
          <progress value={part} max={1} aria-label={t("apply:upload.going", { label })} />
          <span className="quiet">{t("apply:upload.percent", { percent: Math.round(part * 100) })}</span>
          <button type="button" className="plain" onClick={() => cancel.current?.()}>
            {t("apply:upload.cancel")}
          </button>
        </span>
      )}
      <p id={`${id}-fault`} role="alert" className="late">
        <Zh>{fault}</Zh>
      </p>
    </div>
  );
}
