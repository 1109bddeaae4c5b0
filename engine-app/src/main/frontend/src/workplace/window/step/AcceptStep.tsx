import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { Shown } from "../../../shared/Shown";
import { PreCheckNote } from "../../case/PreCheckNote";
import type { CaseView } from "../../case/useCase";
import type { FilledForm } from "../../../shared/form/ModelForm";
import type { Task } from "../../tasks/useTasks";
import { Checklist } from "./Checklist";
import { type CaseMaterial, type Demand, suggested, toggled, withNames } from "./demands";
import { TaskStep, type Values } from "./TaskStep";
import { Wishes } from "./Wishes";

/** 受理: what is ticked in the list of materials becomes the one notice; nothing ticked suggests to accept. */
export function AcceptStep({ file, task }: { file: CaseView; task: Task }) {
  const materials = useQuery({
    queryKey: ["case", file.number, "materials"],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number: file.number } } })),
  });
  return <Shown query={materials}>{(it) => <Checked file={file} task={task} materials={it} />}</Shown>;
}

function Checked({ file, task, materials }: { file: CaseView; task: Task; materials: CaseMaterial[] }) {
  const { t, i18n } = useTranslation();
  const form = useRef<Pick<FilledForm, "fillIn">>(null);
  // null until the form is there to take what is ticked
  const [data, setData] = useState<Values | null>(null);
  const demands = (data?.corrections ?? []) as Demand[];
  const lacking = inChinese(i18n.getFixedT("zh"));
  const toggle = (material: CaseMaterial, part: string) => {
    const corrections = toggled(demands, material, part);
    const acceptance = corrections.length > 0 ? "REQUEST_CORRECTION" : data?.acceptance === "REQUEST_CORRECTION" ? "ACCEPT" : data?.acceptance;
    form.current?.fillIn({ corrections, acceptance }, true);
  };
  return (
    <>
      <PreCheckNote number={file.number} />
      <Checklist file={file} materials={materials} demands={demands} lacking={lacking} ready={data !== null} toggle={toggle} />
      <Wishes number={file.number} />
      <TaskStep
        task={task}
        label={t("window:step.conclude")}
        handle={form}
        shaped={(schema) => withNames(schema, materials, t("window:accept.material"))}
        begun={(draft) => (draft.acceptance ? draft : { ...draft, ...suggested(materials, lacking) })}
        changed={setData}
      />
    </>
  );
}

/** The notice is Chinese whatever the page speaks. */
function inChinese(t: (key: string) => string): string {
  return t("window:accept.lacking");
}
