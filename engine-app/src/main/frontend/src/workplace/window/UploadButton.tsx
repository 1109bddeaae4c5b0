import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FileName } from "../../shared/FileName";
import { Failed } from "../../shared/Shown";
import { upload } from "../../shared/upload";

interface Props {
  /** What the files are for. */
  name: string;
  files: string[];
  /** Another file takes the place of the first. */
  single?: boolean;
  added: (id: string) => void;
  removed: (id: string) => void;
}

/** Files for one material, by their names, each to be opened and to be removed again. */
export function UploadButton({ name, files, single = false, added, removed }: Props) {
  const { t } = useTranslation();
  const [underway, setUnderway] = useState(0);
  const [error, setError] = useState<Error | null>(null);
  const add = (chosen: File[]) => {
    setError(null);
    setUnderway((it) => it + chosen.length);
    for (const file of chosen) {
      void upload(file)
        .then((it) => added(it.id))
        .catch(setError)
        .finally(() => setUnderway((it) => it - 1));
    }
  };
  return (
    <>
      <label className="button file">
        <input
          type="file"
          className="unseen"
          multiple={!single}
          aria-label={t("window:materials.uploadOf", { name })}
          onChange={(it) => {
            add([...(it.currentTarget.files ?? [])]);
            it.currentTarget.value = "";
          }}
        />
        {underway > 0 ? t("window:materials.uploading") : t("window:materials.upload")}
      </label>
      {files.map((file, index) => (
        <span key={file} className="stored">
          <FileName id={file} />
          <button
            type="button"
            className="link"
            aria-label={t("window:materials.removeOf", { name, number: index + 1 })}
            onClick={() => removed(file)}
          >
            {t("window:materials.remove")}
          </button>
        </span>
      ))}
      {error && <Failed error={error} />}
    </>
  );
}
