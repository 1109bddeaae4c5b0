import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FormPart } from "../../../shared/correct/FormPart";
import { givenTo } from "../../../shared/correct/answers";
import { useCorrection } from "../../../shared/correct/useCorrection";
import { type Notice, useNotice } from "../../../shared/correct/useNotice";
import { Failed, Shown } from "../../../shared/Shown";
import { isEcho, stepDone, useKeys } from "../useKeys";
import { DemandLine } from "./DemandLine";

/** 补正: what the notice asked for, taken in over the counter in the applicant's name. */
export function CorrectStep({ number }: { number: string }) {
  const notice = useNotice(number);
  return (
    <Shown query={notice} lines={6}>
      {(it) => <Taken notice={it} />}
    </Shown>
  );
}

function Taken({ notice }: { notice: Notice }) {
  const { t } = useTranslation();
  const { demands, materials } = notice;
  const correcting = useCorrection(notice, [["case"], ["cases"], ["tasks"], ["task-counts"], ["awaited"]]);
  const { correction, open, send, kept } = correcting;
  const onPaper = open.filter((it) => it.materialId);
  const materialOf = (id?: string) => materials.find((it) => it.materialId === id);
  const allOnPaper = () =>
    onPaper.forEach((it) => correcting.give(it.id, { copies: Math.max(1, materialOf(it.materialId)?.copies ?? 1) }));
  const submit = () => {
    if (!isEcho() && open.length === 0) correcting.submit(stepDone);
  };
  useKeys({ "Ctrl+Enter": submit, "Alt+M": allOnPaper });
  return (
    <section className="checklist" aria-labelledby="demands">
      <h2 id="demands">{t("correct:counter.title")}</h2>
      <p role="status" className={open.length ? "soon" : "good"}>
        {open.length ? t("correct:counter.open", { count: open.length }) : t("correct:counter.complete")}
      </p>
      <ol>
        {demands.map((it) => (
          <DemandLine
            key={it.id}
            demand={it}
            material={materialOf(it.materialId)?.name}
            given={givenTo(correction, it.id)}
            give={(part) => correcting.give(it.id, part)}
            openForm={() => correction.data === undefined && correcting.fill(notice.data)}
          />
        ))}
      </ol>
      {onPaper.length > 0 && (
        <Button aria-keyshortcuts="Alt+M" onClick={allOnPaper}>
          {t("correct:counter.allOnPaper")} <kbd>Alt+M</kbd>
        </Button>
      )}
      <FormPart notice={notice} correction={correcting} />
      {send.error && <Failed error={send.error} />}
      <div className="decide">
        <Button
          type="primary"
          size="large"
          disabled={open.length > 0}
          loading={send.isPending}
          aria-keyshortcuts="Control+Enter"
          onClick={submit}
        >
          {t("correct:counter.submit")} <kbd>Ctrl+Enter</kbd>
        </Button>
        <span className="quiet" role="status">
          {t(`work:draft.${kept.state}`)}
        </span>
      </div>
    </section>
  );
}
