import { Button } from "antd";
import { lazy, Suspense, useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import type { Schemas } from "../../../api/client";
import { ProblemError } from "../../../api/problem";
import { Failed, Waiting } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import type { FilledForm } from "../../../shared/form/ModelForm";
import { stepDone, useKeys } from "../useKeys";
import { Identity } from "./Identity";
import { faultsOf } from "../../../shared/identity";
import { Materials } from "./Materials";
import { asked, allOnPaper } from "./supplies";
import { Situations } from "./Situations";
import { type Content, useApplication } from "./useApplication";
import { useReceive } from "./useReceive";

const ModelForm = lazy(() => import("../../../shared/form/ModelForm"));

interface Props {
  guide: Schemas["MatterGuide"];
  schema: object;
  draft: string | null;
  begun: Content;
}

/** One sheet for everything that is asked, one key to hand it in and take it in. */
export function Application({ guide, schema, draft, begun }: Props) {
  const { t } = useTranslation();
  const go = useNavigate();
  const [, setAddress] = useSearchParams();
  const filled = useRef<FilledForm>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [faulty, setFaulty] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const only = guide.situations.length === 1 ? guide.situations[0]?.id : undefined;
  const created = (id: string) => setAddress({ draft: id }, { replace: true });
  const { content, change, kept, id, now } = useApplication({ situation: only, ...begun }, draft, created);
  const materials = asked(guide.materials, content.situation);
  const receive = useReceive();
  const faults = receive.error instanceof ProblemError ? receive.error.faults() : [];
  const data = useCallback((values: Record<string, unknown>) => change({ data: values as never }), [change]);
  const [first] = useState(() => (begun.data ?? {}) as Record<string, unknown>);

  const submit = async () => {
    if (!filled.current) return;
    const { data: values, valid } = filled.current.submit();
    const identified = Object.keys(faultsOf(now.current.party)).length === 0;
    setTried(true);
    setFaulty(!now.current.situation ? t("window:apply.chooseSituation") : valid && identified ? null : t("work:form.faulty"));
    // it is marked when the page has been drawn anew
    if (!identified) requestAnimationFrame(() => sheet.current?.querySelector<HTMLElement>(".identity [aria-invalid=true]")?.focus());
    if (!valid || !identified || !now.current.situation) return;
    change({ data: values as never });
    // what cannot be kept cannot be submitted either; the state beside the button tells it
    if (!(await kept.flush()) || !id.current) return;
    const paperCopies = (now.current.papers ?? []).reduce((sum, it) => sum + it.copies, 0);
    receive.send(
      { application: id.current, paperCopies },
      {
        onSuccess: (number) => {
          stepDone();
          void go(`/window/cases/${number}`, { replace: true });
        },
        onError: (error) => error instanceof ProblemError && filled.current?.tell(error),
      },
    );
  };
  useKeys({
    "Ctrl+Enter": () => void submit(),
    "Alt+M": () => change((now) => ({ papers: allOnPaper(materials, now) })),
  });
  return (
    <div className="two-sides window-apply">
      <div className="sheet" ref={sheet}>
        <h1><Zh>{guide.name}</Zh></h1>
        <Situations situations={guide.situations} chosen={content.situation} choose={(situation) => change({ situation })} />
        <Identity
          matter={guide.code}
          party={content.party}
          faults={faults}
          tried={tried}
          autoFocus={only !== undefined || content.situation !== undefined}
          change={(party) => change({ party })}
          known={(values) => filled.current?.fillIn(values)}
        />
        <h2>{t("window:apply.form")}</h2>
        <Suspense fallback={<Waiting lines={4} />}>
          <ModelForm ref={filled} schema={schema} data={first} changed={data} />
        </Suspense>
      </div>
      <div className="sheet window-side">
        <Materials guide={guide} asked={materials} content={content} change={change} />
        <div role="alert">{faulty && <p className="late">{faulty}</p>}</div>
        {receive.error && <Failed error={receive.error} />}
        <Elsewhere faults={faults} />
        <div className="decide">
          <Button type="primary" size="large" loading={receive.isPending} aria-keyshortcuts="Control+Enter" onClick={() => void submit()}>
            {t("window:apply.receive")} <kbd>Ctrl+Enter</kbd>
          </Button>
          <span className="quiet" role="status">
            {t(`work:draft.${kept.state}`)}
          </span>
        </div>
      </div>
    </div>
  );
}

/** What the server found wrong where no field of the sheet shows it. */
function Elsewhere({ faults }: { faults: { pointer: string; zh: string; en: string }[] }) {
  const { i18n } = useTranslation();
  const others = faults.filter((it) => !/^\/(party|data)\//.test(it.pointer));
  return (
    <ul className="faults">
      {others.map((it) => (
        <li key={it.pointer + it.en}><Zh>{i18n.language === "en" ? it.en : it.zh}</Zh></li>
      ))}
    </ul>
  );
}
