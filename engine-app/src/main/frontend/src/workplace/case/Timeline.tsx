import { useTranslation } from "react-i18next";
import { momentInWords } from "../../shared/Days";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTimeline } from "./useCase";

/** What has happened to a case or a project, oldest first. */
export function Timeline({ number, project = false }: { number: string; project?: boolean }) {
  const { t, i18n } = useTranslation();
  const timeline = useTimeline(number, project);
  /** The record is Chinese; what kind of thing it tells of is said in English too. */
  const inWords = (kind: string) =>
    i18n.language === "en" && i18n.exists(`happened:kind.${kind}`) && <strong>{t(`happened:kind.${kind}`)}</strong>;
  return (
    <Shown query={timeline}>
      {(entries) => (
        <ol className="timeline">
          {entries.map((it, at) => (
            <li key={at}>
              <time dateTime={it.at}>{momentInWords(it.at, i18n.language)}</time> {inWords(it.kind)}
              <p>
                <Zh>{it.text}</Zh>
              </p>
              <span className="quiet"><Zh>{it.by}</Zh></span>
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}
