import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { Failed, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useCommand } from "../../shared/useCommand";
import { Faults } from "../apply/Faults";
import { Upload } from "../upload/Upload";

type Demand = Schemas["Demand"];
type Given = Record<string, { file?: string; text?: string }>;

/** 补正: everything the one notice asks for, sent at once. */
export function Correct({ number }: { number: string }) {
  const { t } = useTranslation();
  const demands = useQuery({
    queryKey: ["corrections", number],
    queryFn: () => answer(api.GET("/api/cases/{number}/corrections", { params: { path: { number } } })),
  });
  const materials = useQuery({
    queryKey: ["case-materials", number],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number } } })),
  });
  const nameOf = (id: string) => materials.data?.find((it) => it.materialId === id)?.name ?? "";
  return (
    <section className="sheet" aria-labelledby="correct">
      <h2 id="correct">{t("mine:correct.title")}</h2>
      <p className="quiet">{t("mine:correct.once")}</p>
      <Shown query={demands} lines={2}>
        {(list) => <Answers number={number} demands={list} nameOf={nameOf} />}
      </Shown>
    </section>
  );
}

/** What was answered so far outlives a reload of the page. */
function useGiven(number: string) {
  const kept = `runonce.correct.${number}`;
  const [given, setGiven] = useState<Given>(() => JSON.parse(sessionStorage.getItem(kept) ?? "{}") as Given);
  useEffect(() => sessionStorage.setItem(kept, JSON.stringify(given)), [kept, given]);
  return [given, setGiven] as const;
}

function Answers({ number, demands, nameOf }: { number: string; demands: Demand[]; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const [given, setGiven] = useGiven(number);
  const send = useCommand(
    (answers: Schemas["DemandAnswer"][]) =>
      answer(api.POST("/api/cases/{number}/corrections", { params: { path: { number } }, body: { answers } })),
    [["progress", number], ["own-cases"], ["case-documents", number]],
  );
  const open = demands.filter((it) => (it.materialId ? !given[it.id]?.file : !given[it.id]?.text?.trim()));
  const set = (id: string, part: { file?: string; text?: string }) => setGiven((now) => ({ ...now, [id]: { ...now[id], ...part } }));
  return (
    <>
      <ol className="demands fields">
        {demands.map((it) => (
          <li key={it.id}>
            {it.materialId && <p className="name"><Zh>{nameOf(it.materialId)}</Zh></p>}
            <p lang="zh-CN">{it.demand}</p>
            {it.materialId ? (
              <Upload
                label={nameOf(it.materialId)}
                file={given[it.id]?.file}
                stored={(file) => set(it.id, { file: file.id })}
                removed={() => set(it.id, { file: undefined })}
              />
            ) : (
              <label>
                {t("mine:correct.words")}
                <textarea rows={3} maxLength={1000} value={given[it.id]?.text ?? ""} onChange={(event) => set(it.id, { text: event.target.value })} />
              </label>
            )}
          </li>
        ))}
      </ol>
      {send.error && <Failed error={send.error} />}
      {send.error && <Faults error={send.error} />}
      <p className="doors">
        <button
          type="button"
          className="button main"
          disabled={open.length > 0 || send.isPending}
          onClick={() =>
            send.send(
              demands.map((it) => ({ demand: it.id, ...given[it.id] })),
              { onSuccess: () => setGiven({}) },
            )
          }
        >
          {t("mine:correct.go")}
        </button>
        {open.length > 0 && <span className="quiet">{t("mine:correct.open", { count: open.length })}</span>}
      </p>
    </>
  );
}
