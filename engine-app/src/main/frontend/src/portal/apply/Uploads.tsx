import { useTranslation } from "react-i18next";
import { Zh } from "../../shared/Zh";
import { materialsIn, type Requirement } from "../guide/Materials";
import { Upload } from "../upload/Upload";
import type { MatterGuide } from "../useMatter";

interface Supplied {
  material: string;
  file: string;
}

interface Props {
  guide: MatterGuide;
  situation: string;
  files: Supplied[];
  change: (files: Supplied[]) => void;
}

/** What is brought is uploaded here; what the government has is only named. */
export function Uploads({ guide, situation, files, change }: Props) {
  const { t } = useTranslation();
  const asked = materialsIn(guide, situation);
  const own = asked.filter((it) => !it.sharable);
  const fetched = asked.filter((it) => it.sharable);
  return (
    <section className="sheet" aria-labelledby="with">
      <h2 id="with">{t("apply:materials")}</h2>
      <p className="quiet">{t("apply:materialsHow")}</p>
      {own.length === 0 ? (
        <p>{t("portal:guide.none")}</p>
      ) : (
        <ol className="materials">
          {own.map((it) => (
            <Material key={it.id} material={it} files={files} change={change} />
          ))}
        </ol>
      )}
      {fetched.length > 0 && (
        <p className="good"><Zh>{t("apply:fetched", { names: fetched.map((it) => it.name).join(t("apply:comma")) })}</Zh></p>
      )}
    </section>
  );
}

function Material({ material, files, change }: Pick<Props, "files" | "change"> & { material: Requirement }) {
  const { t } = useTranslation();
  const own = files.filter((it) => it.material === material.id);
  const replace = (old: string | undefined, file: string | null) => {
    const rest = files.filter((it) => !(it.material === material.id && it.file === old));
    change(file ? [...rest, { material: material.id, file }] : rest);
  };
  return (
    <li>
      <span className="name"><Zh>{material.name}</Zh></span>{" "}
      <span className={`necessity ${material.necessity}`}>{t(`portal:necessity.${material.necessity}`)}</span>
      {material.defectHints.length > 0 && (
        <p className="quiet"><Zh>{t("portal:guide.hints", { hints: material.defectHints.join(t("portal:guide.semicolon")) })}</Zh></p>
      )}
      {own.map((it) => (
        <Upload
          key={it.file}
          label={material.name}
          file={it.file}
          stored={(file) => replace(it.file, file.id)}
          removed={() => replace(it.file, null)}
        />
      ))}
      <Upload
        key={own.length}
        label={material.name}
        file={undefined}
        more={own.length > 0}
        stored={(file) => replace(undefined, file.id)}
      />
    </li>
  );
}
