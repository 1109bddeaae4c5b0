import { Alert, Button } from "antd";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useCommand } from "../../shared/useCommand";
import type { Task, View } from "./useTasks";

type Outcome = Schemas["BulkOutcome"];

/** What can be done with all chosen tasks at once; each has its own outcome. */
export function Bulk({ view, chosen, done }: { view: View; chosen: Task[]; done: () => void }) {
  const { t } = useTranslation();
  const bulk = useCommand(
    (order: { command: string; ids: string[] }, headers) =>
      answer(
        api.POST("/api/tasks/bulk", {
          params: { header: headers as never },
          body: { command: order.command, items: order.ids.map((id) => ({ id })) },
        }),
      ),
    [["task-counts"]],
  );
  const command = view === "groups" ? "claim" : view === "mine" ? "release" : null;
  const outcomes = bulk.answer?.items ?? [];
  const failed = outcomes.filter((it) => !it.done);
  return (
    <div className="bulk">
      {chosen.length > 0 && command && (
        <Button
          type="primary"
          loading={bulk.isPending}
          onClick={() =>
            bulk.send({ command, ids: chosen.slice(0, 200).map((it) => it.id) }, { onSuccess: done })
          }
        >
          {command === "claim" ? t("work:bulk.claim", { count: chosen.length }) : t("work:bulk.release", { count: chosen.length })}
        </Button>
      )}
      {bulk.error && <Failed error={bulk.error} />}
      {outcomes.length > 0 && (
        <Alert
          closable
          type={failed.length > 0 ? "warning" : "success"}
          title={t("work:bulk.done", { done: outcomes.length - failed.length, failed: failed.length })}
          description={failed.length > 0 && <Refused outcomes={failed} />}
        />
      )}
    </div>
  );
}

function Refused({ outcomes }: { outcomes: Outcome[] }) {
  const { i18n } = useTranslation();
  return (
    <ul>
      {outcomes.map((it) => (
        <li key={it.id}>
          <Zh>{String((it.problem as Record<string, unknown> | undefined)?.[i18n.language === "en" ? "titleEn" : "title"] ?? it.id)}</Zh>
        </li>
      ))}
    </ul>
  );
}
