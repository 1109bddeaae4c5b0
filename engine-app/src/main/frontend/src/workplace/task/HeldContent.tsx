import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Zh } from "../../shared/Zh";
import { fields, useInWords } from "../case/words";
import type { Task } from "../tasks/useTasks";

/** What the holder entered and the signers sign for. */
export function HeldContent({ task }: { task: Task }) {
  const { t } = useTranslation();
  const inWords = useInWords();
  const held = useQuery({
    queryKey: ["task", task.id, "held"],
    queryFn: () => answer(api.GET("/api/tasks/{id}/signers/held", { params: { path: { id: task.id } } })),
  });
  if (!held.data) return null;
  const known = fields(held.data.schema as object);
  return (
    <>
      <p>{t("task:signatures.held")}</p>
      <dl className="facts-list">
        {Object.entries(held.data.data as Record<string, unknown>).map(([key, value]) => {
          const field = known.find((it) => it.key === key);
          return (
            <div key={key} className="pair">
              <dt><Zh>{field?.label ?? field?.dateLabel ?? key}</Zh></dt>
              <dd><Zh>{inWords(value, field)}</Zh></dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
