import { useTranslation } from "react-i18next";
import { UploadButton } from "../UploadButton";

interface Props {
  name: string;
  copies?: number;
  file?: string;
  give: (part: { copies?: number; file?: string }) => void;
}

/** A material that lies on the counter: on paper, or taken in as a file. */
export function Supplied({ name, copies, file, give }: Props) {
  const { t } = useTranslation();
  return (
    <div className="supplies">
      <label>
        {t("window:materials.paper")}
        <input
          type="number"
          min={0}
          max={99}
          aria-label={t("window:materials.paperOf", { name })}
          value={copies || ""}
          onChange={(it) => give({ copies: Math.min(99, Math.max(0, Number(it.currentTarget.value))) })}
        />
      </label>
      <UploadButton name={name} files={file ? [file] : []} single added={(id) => give({ file: id })} removed={() => give({ file: undefined })} />
    </div>
  );
}
