import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";

type Stored = Schemas["StoredFile"];

export function CaseMaterials({ number }: { number: string }) {
  const { t, i18n } = useTranslation();
  const [shown, setShown] = useState<Stored | null>(null);
  const materials = useQuery({
    queryKey: ["case", number, "materials"],
    queryFn: () => answer(api.GET("/api/cases/{number}/materials", { params: { path: { number } } })),
  });
  return (
    <Shown query={materials}>
      {(list) =>
        list.length === 0 ? (
          <Nothing>{t("work:case.noMaterials")}</Nothing>
        ) : (
          <>
            <ul className="handed-in">
              {list.map((it) => (
                <li key={it.materialId}>
                  <strong>{it.name}</strong> <span className={`state ${it.state}`}>{t(`work:material.${it.state}`)}</span>
                  {it.supplies.map((supply) => (
                    <p key={supply.suppliedAt + (supply.file?.id ?? "")}>
                      {supply.file ? (
                        <button type="button" className="link" onClick={() => setShown(supply.file ?? null)}>
                          {supply.file.name}
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
            {shown && <Viewed file={shown} />}
          </>
        )
      }
    </Shown>
  );
}

/** A picture is shown on the spot; other files are opened beside the page by what the reader has for them. */
function Viewed({ file }: { file: Stored }) {
  const { t } = useTranslation();
  const at = `/api/files/${encodeURIComponent(file.id)}`;
  return (
    <figure className="viewed">
      {file.mediaType.startsWith("image/") ? <img src={at} alt={file.name} /> : null}
      <figcaption>
        <a href={at} target="_blank" rel="noreferrer">
          {t("work:case.open", { name: file.name })}
        </a>
      </figcaption>
    </figure>
  );
}
