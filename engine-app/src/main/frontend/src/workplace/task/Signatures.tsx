import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { Zh } from "../../shared/Zh";
import type { Task } from "../tasks/useTasks";
import { HeldContent } from "./HeldContent";

/** Who has been asked to sign for the task, and what they said. */
export function Signatures({ task }: { task: Task }) {
  const { t } = useTranslation();
  const sheets = useQuery({
    queryKey: ["task", task.id, "signers"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/signers", { params: { path: { id: task.id } } })),
    retry: (count, error) => !(error instanceof ProblemError) && count < 2,
  });
  const round = sheets.data?.rounds[0];
  // a round from which everybody was let off says nothing any more; the history tells of it
  if (!round || round.state === "CANCELLED") return null;
  return (
    <section className="signatures" aria-labelledby="signatures">
      <h2 id="signatures">
        {t("task:signatures.title")} <small className={`sheet-state ${round.state}`}>{t(`task:sheet.${round.state}`)}</small>
      </h2>
      <p className="quiet">
        {t(`task:order.${round.order}`)} · {t(`task:rule.${round.rule}`)} · <Zh>{round.reason}</Zh>
      </p>
      <ul>
        {round.signers.map((it) => (
          <li key={it.id}>
            <strong><Zh>{it.name}</Zh></strong> <span className={`sign ${it.state}`}>{t(`task:sign.${it.state}`)}</span>
            {it.reason && <q><Zh>{it.reason}</Zh></q>}
          </li>
        ))}
      </ul>
      {round.held && <HeldContent task={task} />}
    </section>
  );
}
