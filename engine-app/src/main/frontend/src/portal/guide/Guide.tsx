import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { dayInWords } from "../../shared/Days";
import { Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { Heading } from "../Heading";
import { type MatterGuide, useMatter } from "../useMatter";
import { Facts } from "./Facts";
import { Materials } from "./Materials";
import { Way } from "./Way";
import "./guide.css";

/** 办事指南 of a matter in plain words. */
export function Guide() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const guide = useMatter(code);
  return (
    <>
      <p>
        <Link to="/">{t("portal:guide.back")}</Link>
      </p>
      <Heading>{guide.data?.name ?? t("portal:guide.title")}</Heading>
      <Shown query={guide} lines={6}>
        {(it) => <GuideText guide={it} />}
      </Shown>
    </>
  );
}

function GuideText({ guide }: { guide: MatterGuide }) {
  const { t, i18n } = useTranslation();
  const [situation, setSituation] = useState("");
  return (
    <>
      {guide.aliases.length > 0 && <p className="quiet"><Zh>{t("portal:guide.aliases", { names: guide.aliases.join(" · ") })}</Zh></p>}
      <p className="doors">
        <Link className="button main" to={`/matters/${encodeURIComponent(guide.code)}/apply`}>
          {t("portal:guide.apply")}
        </Link>
        <Link className="button" to={`/matters/${encodeURIComponent(guide.code)}/check`}>
          {t("portal:guide.check")}
        </Link>
      </p>
      <article className="guide">
        <Facts guide={guide} />
        <section aria-labelledby="materials">
          <h2 id="materials">{t("portal:guide.materials")}</h2>
          {guide.situations.length > 1 && (
            <fieldset className="situations">
              <legend>{t("portal:guide.situation")}</legend>
              {[{ id: "", name: t("portal:guide.anySituation") }, ...guide.situations].map((it) => (
                <label key={it.id}>
                  <input type="radio" name="situation" checked={situation === it.id} onChange={() => setSituation(it.id)} />
                  <Zh>{it.name}</Zh>
                </label>
              ))}
            </fieldset>
          )}
          <Materials guide={guide} situation={situation} />
        </section>
        <Way guide={guide} />
        {guide.legalBases.length > 0 && (
          <section aria-labelledby="legal">
            <h2 id="legal">{t("portal:guide.legal")}</h2>
            <ul>
              {guide.legalBases.map((it) => (
                <li key={it}><Zh>{it}</Zh></li>
              ))}
            </ul>
          </section>
        )}
        <p className="quiet edition">
          {guide.code} · {t("portal:guide.version", { version: guide.version, day: dayInWords(guide.publishedAt.slice(0, 10), i18n.language) })}
        </p>
      </article>
    </>
  );
}
