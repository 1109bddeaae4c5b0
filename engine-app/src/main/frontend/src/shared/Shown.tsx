import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";
import { Zh } from "./Zh";
import "./shown.css";

/** One question to the server in each of its states: on the way, refused, failed, answered. */
export function Shown<T>({
  query,
  lines = 3,
  children,
}: {
  query: UseQueryResult<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Failed error={query.error} again={() => void query.refetch()} />;
  return <Waiting lines={lines} />;
}

/** As high as what will stand there, so that nothing jumps when it comes. */
export function Waiting({ lines }: { lines: number }) {
  const { t } = useTranslation();
  return (
    <div className="waiting" role="status" aria-live="polite">
      <span className="unseen">{t("common:loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="waiting-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Asking again gets the same answer. */
const HOPELESS: readonly number[] = [403, 404];

export function Failed({ error, again }: { error: Error; again?: () => void }) {
  const { t, i18n } = useTranslation();
  const refused = error instanceof ProblemError;
  const basis = refused ? error.body.basis : undefined;
  return (
    <div className="failed" role="alert">
      <p><Zh>{refused ? error.in(i18n.language) : t("common:unreachable")}</Zh></p>
      {basis && <p className="quiet"><Zh>{t("common:basis", { basis })}</Zh></p>}
      {refused && error.body.incident && <p className="quiet">{t("common:incident", { number: error.body.incident })}</p>}
      {again && !(refused && HOPELESS.includes(error.status)) && (
        <button type="button" className="button" onClick={again}>
          {t("common:again")}
        </button>
      )}
    </div>
  );
}

export function Nothing({ children }: { children: ReactNode }) {
  return <div className="nothing">{children}</div>;
}
