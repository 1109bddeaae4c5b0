import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../../api/client";
import { Failed, Nothing, Shown } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import { useCommand } from "../../../shared/useCommand";
import { isEcho, stepDone, useKeys } from "../useKeys";
import { Supplied } from "./Supplied";

type Material = Schemas["CaseMaterial"];
type Brought = Record<string, { copies?: number; file?: string }>;

/** 容缺补齐: what was promised at acceptance, brought to the counter; nothing to do where nothing is owed. */
export function GapStep({ number }: { number: string }) {
  const { t } = useTranslation();
  const materials = useQuery({
    queryKey: ["case", number, "materials"],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number } } })),
  });
  return (
    <Shown query={materials}>
      {(all) => {
        const owed = all.filter((it) => it.state === "GAP");
        return owed.length === 0 ? <Nothing>{t("window:step.nothing")}</Nothing> : <Owed number={number} owed={owed} />;
      }}
    </Shown>
  );
}

function Owed({ number, owed }: { number: string; owed: Material[] }) {
  const { t } = useTranslation();
  const [brought, setBrought] = useState<Brought>({});
  const here = owed.filter((it) => brought[it.materialId]?.copies || brought[it.materialId]?.file);
  const fill = useCommand(
    async (all: Brought, headers) => {
      for (const [material, { copies, file }] of Object.entries(all)) {
        const header = { "Idempotency-Key": `${headers["Idempotency-Key"]}-${material}` };
        await answer(
          api.POST("/api/cases/{number}/gap-materials", {
            params: { path: { number }, header: header as never },
            body: { material, file, copies: copies || undefined },
          }),
        );
      }
    },
    [["case"], ["awaited"]],
  );
  const submit = () => {
    if (isEcho() || here.length === 0) return;
    fill.send(Object.fromEntries(here.map((it) => [it.materialId, brought[it.materialId] ?? {}])), { onSuccess: stepDone });
  };
  useKeys({ "Ctrl+Enter": submit });
  return (
    <section className="checklist" aria-labelledby="owed">
      <h2 id="owed">{t("correct:gap.title")}</h2>
      <ol>
        {owed.map((it) => (
          <li key={it.materialId}>
            <div className="material-head">
              <strong><Zh>{it.name}</Zh></strong>
              <span className="state GAP">{t("work:material.GAP")}</span>
            </div>
            <Supplied
              name={it.name}
              {...brought[it.materialId]}
              give={(part) => setBrought((now) => ({ ...now, [it.materialId]: { ...now[it.materialId], ...part } }))}
            />
          </li>
        ))}
      </ol>
      {fill.error && <Failed error={fill.error} />}
      <div className="decide">
        <Button type="primary" size="large" disabled={here.length === 0} loading={fill.isPending} aria-keyshortcuts="Control+Enter" onClick={submit}>
          {t("correct:gap.submit")} <kbd>Ctrl+Enter</kbd>
        </Button>
      </div>
    </section>
  );
}
