import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { answer, api } from "../../api/client";
import { ProblemError, UnreachableError } from "../../api/problem";
import type { FilledForm } from "../../shared/form/ModelForm";
import { Failed, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useCommand } from "../../shared/useCommand";
import { materialsIn } from "../guide/Materials";
import type { MatterGuide } from "../useMatter";
import { Faults } from "./Faults";
import { NOBODY, type Person, PersonFields } from "./PersonFields";
import { Uploads } from "./Uploads";
import { type Draft, useApplication } from "./useApplication";
import { useFaults } from "./useFaults";
import "./apply.css";

const ModelForm = lazy(() => import("../../shared/form/ModelForm"));

interface Props {
  draft: Draft;
  guide: MatterGuide;
  schema: object;
}

/** One sheet from top to bottom: which situation, who, what, with which materials. */
export function ApplicationSheet({ draft, guide, schema }: Props) {
  const { t } = useTranslation();
  const go = useNavigate();
  const asked = useQueryClient();
  const { content, change, kept } = useApplication(draft);
  const filled = useRef<FilledForm>(null);
  const [opening] = useState(() => (draft.content.data ?? {}) as Record<string, unknown>);
  const [unfilled, setUnfilled] = useState(false);
  const [ready, setReady] = useState(false);
  const submit = useCommand(
    async (_id: string, headers) => {
      if (!(await kept.flush())) throw new UnreachableError("the draft is not kept");
      return answer(
        api.POST("/api/applications/{id}/submission", { params: { path: { id: draft.id }, header: headers } }),
      );
    },
    [["drafts"], ["own-cases"]],
  );
  const fault = useFaults(submit.error);
  const situation = content.situation ?? (guide.situations.length === 1 ? guide.situations[0]?.id : undefined) ?? "";
  const person = (content.party as Person | undefined) ?? NOBODY;
  const missing = materialsIn(guide, situation).filter(
    (it) => !it.sharable && it.necessity === "REQUIRED" && !content.materials?.some((one) => one.material === it.id),
  );
  const send = () => {
    const form = filled.current?.submit();
    setUnfilled(form?.valid === false);
    if (!form?.valid) return;
    change({ situation, party: person as never, data: form.data as never });
    submit.send(draft.id, {
      onSuccess: ({ caseNumber }) => {
        kept.stop();
        asked.removeQueries({ queryKey: ["application", draft.id] });
        void go(`/mine/${caseNumber}/submitted`, { replace: true });
      },
      onError: (error) => {
        if (error instanceof ProblemError) filled.current?.tell(error);
      },
    });
  };
  return (
    <div className="application">
      {guide.situations.length > 1 && (
        <section className="sheet fields" aria-labelledby="situation">
          <h2 id="situation">{t("portal:guide.situation")}</h2>
          <fieldset className="choices" aria-labelledby="situation" aria-describedby="situation-fault">
            {guide.situations.map((it) => (
              <label key={it.id}>
                <input type="radio" name="situation" checked={situation === it.id} onChange={() => change({ situation: it.id })} />
                <Zh>{it.name}</Zh>
              </label>
            ))}
          </fieldset>
          <p id="situation-fault" className="fault">
            {fault("/situation")}
          </p>
        </section>
      )}
      <PersonFields
        person={person}
        fault={(field) => fault(field ? `/party/${field}` : "/party")}
        change={(party) => change({ party: party as never })}
      />
      <section className="sheet" aria-labelledby="what">
        <h2 id="what">{t("apply:what")}</h2>
        <Suspense fallback={<Waiting lines={4} />}>
          <ModelForm ref={filled} schema={schema} data={opening} changed={(data) => change({ data: data as never })} ready={() => setReady(true)} />
        </Suspense>
      </section>
      <Uploads guide={guide} situation={situation} files={content.materials ?? []} change={(materials) => change({ materials })} />
      <section className="sheet send" aria-labelledby="send">
        <h2 id="send">{t("apply:submit")}</h2>
        {missing.length > 0 && (
          <p>
            <Zh>{t("apply:missing", { names: missing.map((it) => it.name).join(t("apply:comma")) })}</Zh>
          </p>
        )}
        {unfilled && (
          <p role="alert" className="late">
            {t("apply:unfilled")}
          </p>
        )}
        {submit.error && <Failed error={submit.error} />}
        <Faults error={submit.error} />
        <p className="doors">
          <button type="button" className="button main" disabled={!ready || submit.isPending} onClick={send}>
            {submit.isPending ? t("apply:submitting") : t("apply:submit")}
          </button>
          <span className="quiet" role="status">
            {t(`apply:kept.${kept.state}`)}
          </span>
        </p>
      </section>
    </div>
  );
}
