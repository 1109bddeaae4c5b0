import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Waiting } from "../Shown";
import type { useCorrection } from "./useCorrection";
import type { Notice, Values } from "./useNotice";
import "./formPart.css";

const ModelForm = lazy(() => import("../form/ModelForm"));

interface Props {
  notice: Notice;
  correction: ReturnType<typeof useCorrection>;
}

/** 申请内容: as it stands in the case, to be put right where somebody wants to. */
export function FormPart({ notice, correction }: Props) {
  const { t } = useTranslation();
  const { fill, form, faulty } = correction;
  const opened = correction.correction.data !== undefined;
  const [begun, setBegun] = useState<Values>(() => (notice.draft.data as Values | undefined) ?? notice.data);
  const leave = () => {
    setBegun(notice.data);
    fill(null);
  };
  return (
    <section className="form-part" aria-labelledby="form-part">
      <h3 id="form-part">{t("correct:form.ask")}</h3>
      <p className="quiet">{t("correct:form.how")}</p>
      {opened ? (
        <>
          <Suspense fallback={<Waiting lines={4} />}>
            <ModelForm ref={form} schema={notice.schema} data={begun} changed={fill} />
          </Suspense>
          <div role="alert">{faulty && <p className="late">{t("correct:form.faulty")}</p>}</div>
          <button type="button" className="button" onClick={leave}>
            {t("correct:form.leave")}
          </button>
        </>
      ) : (
        <button type="button" className="button" onClick={() => fill(notice.data)}>
          {t("correct:form.open")}
        </button>
      )}
    </section>
  );
}
