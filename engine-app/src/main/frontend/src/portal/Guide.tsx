import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { answer, api, type Schemas } from "../api/client";
import { dayInWords } from "../shared/Days";
import { Shown } from "../shared/Shown";
import { Materials } from "./Materials";
import { useLimit } from "./useLimit";

export type MatterGuide = Schemas["MatterGuide"];

/** 办事指南 of a matter in plain words. */
export function Guide() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const guide = useQuery({
    queryKey: ["matter", code],
    queryFn: () => answer(api.GET("/api/matters/{code}", { params: { path: { code } } })),
  });
  return (
    <>
      <p>
        <Link to="/">{t("portal:guide.back")}</Link>
      </p>
      <Shown query={guide} lines={6}>
        {(it) => <GuideText guide={it} />}
      </Shown>
    </>
  );
}

function GuideText({ guide }: { guide: MatterGuide }) {
  const { t, i18n } = useTranslation();
  const limit = useLimit();
  const [situation, setSituation] = useState("");
  const nameOf = (unit: string) => guide.units.find((it) => it.code === unit)?.name ?? unit;
  return (
    <article className="guide">
      <h1>{guide.name}</h1>
      {guide.aliases.length > 0 && <p className="quiet">{t("portal:guide.aliases", { names: guide.aliases.join(" · ") })}</p>}
      <dl>
        <dt>{t("portal:guide.limit")}</dt>
        <dd>
          <p>
            {guide.statutoryLimit
              ? t("portal:guide.statutory", { limit: limit(guide.statutoryLimit), promised: limit(guide.promisedLimit) })
              : t("portal:guide.promisedOnly", { promised: limit(guide.promisedLimit) })}
          </p>
          <p className="quiet">{t("portal:guide.limitFrom")}</p>
        </dd>
        <dt>{t("portal:guide.lead")}</dt>
        <dd>
          {guide.joint
            ? t("portal:guide.joint", { lead: nameOf(guide.lead), others: guide.co.map(nameOf).join(" · ") })
            : t("portal:guide.alone", { lead: nameOf(guide.lead) })}
        </dd>
        <dt>{t("portal:guide.fee")}</dt>
        <dd>
          {guide.fee.charged ? t("portal:guide.charged", { item: guide.fee.item ?? "" }) : t("portal:guide.free")}
          {guide.fee.basis && <span className="quiet"> {t("common:basis", { basis: guide.fee.basis })}</span>}
        </dd>
        <dt>{t("portal:guide.result")}</dt>
        <dd>
          {guide.result.name}
          {guide.result.validity && <span className="quiet"> {t("portal:guide.validity", { validity: guide.result.validity })}</span>}
        </dd>
      </dl>
      <section aria-labelledby="materials">
        <h2 id="materials">{t("portal:guide.materials")}</h2>
        {guide.situations.length > 1 && (
          <fieldset className="situations">
            <legend>{t("portal:guide.situation")}</legend>
            {[{ id: "", name: t("portal:guide.anySituation") }, ...guide.situations].map((it) => (
              <label key={it.id}>
                <input type="radio" name="situation" checked={situation === it.id} onChange={() => setSituation(it.id)} />
                {it.name}
              </label>
            ))}
          </fieldset>
        )}
        <Materials materials={guide.materials} situation={situation} />
      </section>
      {guide.legalBases.length > 0 && (
        <section aria-labelledby="legal">
          <h2 id="legal">{t("portal:guide.legal")}</h2>
          <ul>
            {guide.legalBases.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </section>
      )}
      {guide.note && (
        <p className="quiet">
          {t("portal:guide.note")}：{guide.note}
        </p>
      )}
      <p className="quiet">
        {guide.code} · {t("portal:guide.version", { version: guide.version, day: dayInWords(guide.publishedAt.slice(0, 10), i18n.language) })}
      </p>
    </article>
  );
}
