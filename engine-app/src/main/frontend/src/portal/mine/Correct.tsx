import { useTranslation } from "react-i18next";
import { FormPart } from "../../shared/correct/FormPart";
import { givenTo } from "../../shared/correct/answers";
import { useCorrection } from "../../shared/correct/useCorrection";
import { type Demand, type Given, type Notice, useNotice } from "../../shared/correct/useNotice";
import { Failed, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { Faults } from "../apply/Faults";
import { Upload } from "../upload/Upload";

/** 补正: everything the one notice asks for, sent at once. */
export function Correct({ number }: { number: string }) {
  const { t } = useTranslation();
  const notice = useNotice(number);
  return (
    <section className="sheet" aria-labelledby="correct">
      <h2 id="correct">{t("mine:correct.title")}</h2>
      <p className="quiet">{t("mine:correct.once")}</p>
      <Shown query={notice} lines={4}>
        {(it) => <Answers notice={it} />}
      </Shown>
    </section>
  );
}

function Answers({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { number, demands } = notice;
  const correcting = useCorrection(notice, [["progress", number], ["own-cases"], ["case-documents", number]]);
  const { correction, open, send, kept } = correcting;
  return (
    <>
      <ol className="demands fields">
        {demands.map((it) => (
          <Answer
            key={it.id}
            demand={it}
            material={notice.materials.find((one) => one.materialId === it.materialId)?.name ?? ""}
            given={givenTo(correction, it.id)}
            give={(part) => correcting.give(it.id, part)}
            openForm={() => correction.data === undefined && correcting.fill(notice.data)}
          />
        ))}
      </ol>
      <FormPart notice={notice} correction={correcting} />
      {send.error && <Failed error={send.error} />}
      <Faults error={send.error} />
      <p className="doors">
        <button type="button" className="button main" disabled={open.length > 0 || send.isPending} onClick={() => correcting.submit()}>
          {t("mine:correct.go")}
        </button>
        {open.length > 0 && <span className="quiet">{t("mine:correct.open", { count: open.length })}</span>}
        <span className="quiet" role="status">
          {t(`apply:kept.${kept.state}`)}
        </span>
      </p>
    </>
  );
}

interface AnswerProps {
  demand: Demand;
  material: string;
  given: Given;
  give: (part: Partial<Given>) => void;
  openForm: () => void;
}

function Answer({ demand, material, given, give, openForm }: AnswerProps) {
  const { t } = useTranslation();
  if (demand.materialId) {
    return (
      <li>
        <p className="name"><Zh>{material}</Zh></p>
        <p lang="zh-CN">{demand.demand}</p>
        <Upload label={material} file={given.file} stored={(file) => give({ file: file.id })} removed={() => give({ file: undefined })} />
      </li>
    );
  }
  return (
    <li>
      <p lang="zh-CN">{demand.demand}</p>
      <label>
        {t("mine:correct.words")}
        <textarea rows={3} maxLength={1000} value={given.text ?? ""} onChange={(event) => give({ text: event.target.value })} />
      </label>
      <div className="choices">
        <label>
          <input
            type="checkbox"
            checked={given.inForm ?? false}
            onChange={(event) => {
              give({ inForm: event.target.checked });
              if (event.target.checked) openForm();
            }}
          />
          {t("correct:inForm")}
        </label>
      </div>
    </li>
  );
}
