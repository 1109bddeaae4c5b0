import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Zh } from "../../shared/Zh";

type Done = Schemas["OperationView"];

/** What was done with the task before, the latest in the open: who has it back wants to know why. */
export function History({ taskId }: { taskId: string }) {
  const { t } = useTranslation();
  const history = useQuery({
    queryKey: ["task", taskId, "operations"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/operations", { params: { path: { id: taskId } } })),
  });
  const list = [...(history.data ?? [])].reverse();
  const [latest, ...earlier] = list;
  if (!latest) return null;
  return (
    <section className="task-history" aria-label={t("task:history")}>
      <Line done={latest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t("task:earlier", { count: earlier.length })}</summary>
          {earlier.map((it, at) => (
            <Line key={at} done={it} />
          ))}
        </details>
      )}
    </section>
  );
}

function Line({ done }: { done: Done }) {
  const { t, i18n } = useTranslation();
  return (
    <p>
      <strong>
        <Zh>{done.byName + (done.onBehalfOfName ? t("task:inPlaceOf", { name: done.onBehalfOfName }) : "")}</Zh>
      </strong>{" "}
      {t(`task:did.${done.operation}`)}
      <Zh>{done.toName && ` → ${done.toName}`}</Zh> <time dateTime={done.at}>{momentInWords(done.at, i18n.language)}</time>
      {done.reason && <q><Zh>{done.reason}</Zh></q>}
    </p>
  );
}
