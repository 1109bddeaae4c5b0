import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import type { Task } from "../tasks/useTasks";
import { withNames } from "../window/step/demands";

/** Where materials are named one by one. */
const ACCEPTANCE = "Task_AcceptCase";

/** The form as it is shown: materials are chosen by their names. Undefined until these are known. */
export function useNamed(task: Task, schema: object | undefined): object | undefined {
  const { t, i18n } = useTranslation();
  const needed = task.task === ACCEPTANCE;
  const materials = useQuery({
    queryKey: ["case", task.caseNumber, "materials"],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number: task.caseNumber } } })),
    enabled: needed,
    // another form would throw away what is typed
    staleTime: Infinity,
  }).data;
  return useMemo(
    () => (!needed || !schema ? schema : materials && withNames(schema, materials, t("window:accept.material"))),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [needed, schema, materials, i18n.language],
  );
}
