import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { FileView } from "./FileView";
import "./materials.css";

type Material = Schemas["CaseMaterial"];
type Stored = Schemas["StoredFile"];

/** What was handed in; a file is shown under the list, beside the form. */
export function CaseMaterials({ number }: { number: string }) {
  const { t } = useTranslation();
  const materials = useQuery({
    queryKey: ["case", number, "materials"],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number } } })),
  });
  return (
    <Shown query={materials}>
      {(list) => (list.length === 0 ? <Nothing>{t("work:case.noMaterials")}</Nothing> : <Listed materials={list} />)}
    </Shown>
  );
}

function Listed({ materials }: { materials: Material[] }) {
  const { t, i18n } = useTranslation();
  const files = materials.flatMap((it) => it.supplies).flatMap((it) => (it.file ? [it.file] : []));
  const [chosen, setChosen] = useState<Stored | undefined>(files[0]);
  return (
    <div className="materials">
      <ul className="handed-in">
        {materials.map((it) => (
          <li key={it.materialId}>
            <strong><Zh>{it.name}</Zh></strong> <span className={`state ${it.state}`}>{t(`work:material.${it.state}`)}</span>
            {it.supplies.map((supply) => (
              <p key={supply.suppliedAt + (supply.file?.id ?? "")}>
                {supply.file ? (
                  <button
                    type="button"
                    className="link"
                    aria-pressed={supply.file.id === chosen?.id}
                    onClick={() => setChosen(supply.file)}
                  >
                    <Zh>{supply.file.name}</Zh>
                  </button>
                ) : (
                  t("work:case.paper", { count: supply.paperCopies })
                )}{" "}
                <span className="quiet">{momentInWords(supply.suppliedAt, i18n.language)}</span>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {chosen && <FileView key={chosen.id} file={chosen} />}
    </div>
  );
}
