import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Zh } from "../../shared/Zh";

/** A picture and a PDF are shown on the spot, by what the browser has for them; other files are fetched. */
export function FileView({ file }: { file: Schemas["StoredFile"] }) {
  const { t } = useTranslation();
  const at = `/api/files/${encodeURIComponent(file.id)}`;
  const picture = file.mediaType.startsWith("image/");
  const pdf = file.mediaType === "application/pdf";
  const viewable = picture || (pdf && navigator.pdfViewerEnabled);
  return (
    <figure className="viewed">
      <figcaption>
        <span><Zh>{file.name}</Zh></span>
        {(picture || pdf) && (
          <a href={`${at}/view`} target="_blank" rel="noreferrer">
            {t("task:file.apart")}
          </a>
        )}
        <a href={at} download={file.name}>
          {t("task:file.fetch")}
        </a>
      </figcaption>
      {picture && <img src={`${at}/view`} alt={file.name} />}
      {pdf && viewable && <iframe src={`${at}/view#navpanes=0&view=FitH`} title={file.name} />}
      {!viewable && <p className="not-viewable">{t("task:file.notHere")}</p>}
    </figure>
  );
}
