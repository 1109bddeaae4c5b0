import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Zh } from "../../shared/Zh";
import { useLimit } from "../../shared/useLimit";
import type { MatterGuide } from "../useMatter";

/** Who may, where, how long, how much, and what for. */
export function Facts({ guide }: { guide: MatterGuide }) {
  const { t } = useTranslation();
  const nameOf = (unit: string) => guide.units.find((it) => it.code === unit)?.name ?? unit;
  return (
    <dl>
      <Fact name={t("portal:guide.who")}>
        <p><Zh>{guide.serviceObjects.join(" · ")}</Zh></p>
        <p>
          <Link to={`/matters/${encodeURIComponent(guide.code)}/check`}>{t("portal:guide.conditions")}</Link>
        </p>
      </Fact>
      <Fact name={t("portal:guide.limit")}>
        <HowLong guide={guide} />
      </Fact>
      <Fact name={t("portal:guide.where")}>
        <p><Zh>{t("portal:guide.window", { unit: nameOf(guide.acceptingAuthority) })}</Zh></p>
        <p className="quiet">
          {guide.visits === 0 ? t("portal:guide.noVisit") : t("portal:guide.visits", { count: guide.visits })}
        </p>
      </Fact>
      <Fact name={t("portal:guide.lead")}>
        <Zh>
          {guide.joint
            ? t("portal:guide.joint", { lead: nameOf(guide.lead), others: guide.co.map(nameOf).join(" · ") })
            : t("portal:guide.alone", { lead: nameOf(guide.lead) })}
        </Zh>
      </Fact>
      <Fact name={t("portal:guide.fee")}>
        <Zh>{guide.fee.charged ? t("portal:guide.charged", { item: guide.fee.item ?? "" }) : t("portal:guide.free")}</Zh>
        {guide.fee.basis && (
          <span className="quiet">
            {" "}
            <Zh>{t("common:basis", { basis: guide.fee.basis })}</Zh>
          </span>
        )}
      </Fact>
      <Fact name={t("portal:guide.result")}>
        <Zh>{guide.result.name}</Zh>
        {guide.result.validity && (
          <span className="quiet">
            {" "}
            <Zh>{t("portal:guide.validity", { validity: guide.result.validity })}</Zh>
          </span>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function HowLong({ guide }: { guide: MatterGuide }) {
  const { t } = useTranslation();
  const limit = useLimit();
  if (guide.promisedLimit.amount === 0) return <p>{t("portal:guide.instant")}</p>;
  return (
    <>
      <p>
        {guide.statutoryLimit
          ? t("portal:guide.statutory", { limit: limit(guide.statutoryLimit), promised: limit(guide.promisedLimit) })
          : t("portal:guide.promisedOnly", { promised: limit(guide.promisedLimit) })}
      </p>
      <p className="quiet">{t("portal:guide.limitFrom")}</p>
    </>
  );
}
