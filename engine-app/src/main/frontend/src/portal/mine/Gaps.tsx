import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../api/client";
import { Failed } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useCommand } from "../../shared/useCommand";
import { Upload } from "../upload/Upload";

/** 容缺补齐: what was promised to follow after acceptance. */
export function Gaps({ number }: { number: string }) {
  const { t } = useTranslation();
  const materials = useQuery({
    queryKey: ["case-materials", number],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number } } })),
  });
  const fill = useCommand(
    (body: { material: string; file: string }) =>
      answer(api.POST("/api/cases/{number}/gap-materials", { params: { path: { number } }, body })),
    [["progress", number], ["case-materials", number]],
  );
  const owed = materials.data?.filter((it) => it.state === "GAP") ?? [];
  if (owed.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="gaps">
      <h2 id="gaps">{t("mine:gap.title")}</h2>
      <p className="quiet">{t("mine:gap.how")}</p>
      <ul className="demands">
        {owed.map((it) => (
          <li key={it.materialId}>
            <p className="name"><Zh>{it.name}</Zh></p>
            <Upload label={it.name} file={undefined} stored={(file) => fill.send({ material: it.materialId, file: file.id })} />
          </li>
        ))}
      </ul>
      {fill.error && <Failed error={fill.error} />}
    </section>
  );
}
