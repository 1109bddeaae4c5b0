import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wrongNumber, wrongPhone } from "../../shared/identity";

export interface Person {
  name: string;
  idType: string;
  idNumber: string;
  phone: string;
  agentName?: string;
  agentIdNumber?: string;
}

const TYPES = ["ID_CARD", "USCC", "OTHER"] as const;
export const NOBODY: Person = { name: "", idType: "ID_CARD", idNumber: "", phone: "" };

interface Props {
  person: Person;
  fault: (field: string) => string;
  change: (person: Person) => void;
}

export function PersonFields({ person: now, fault, change }: Props) {
  const { t } = useTranslation();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const set = (part: Partial<Person>) => change({ ...now, ...part });
  // told when the field is left; the server looks again
  const seen = (name: string) => {
    if (!left.has(name)) return "";
    if (name === "idNumber" && wrongNumber(now.idType, now.idNumber)) return t(`apply:wrong.${now.idType}`);
    return name === "phone" && now.phone && wrongPhone(now.phone) ? t("apply:wrong.phone") : "";
  };
  const told = (name: string) => seen(name) || fault(name);
  const field = (name: "name" | "idNumber" | "phone" | "agentName" | "agentIdNumber", label: string, more: object = {}) => (
    <label>
      {label}
      <input
        value={now[name] ?? ""}
        aria-invalid={told(name) !== ""}
        aria-describedby={`${name}-fault`}
        onChange={(event) => set({ [name]: event.target.value })}
        onBlur={() => setLeft((before) => new Set(before).add(name))}
        {...more}
      />
      <span id={`${name}-fault`} className="fault">
        {told(name)}
      </span>
    </label>
  );
  return (
    <section className="sheet fields" aria-labelledby="who">
      <h2 id="who">{t("apply:who")}</h2>
      <fieldset>
        <legend>{t("apply:idType")}</legend>
        <div className="choices">
          {TYPES.map((it) => (
            <label key={it}>
              <input type="radio" name="id-type" checked={now.idType === it} onChange={() => set({ idType: it })} />
              {t(`apply:type.${it}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {field("name", now.idType === "USCC" ? t("apply:firmName") : t("apply:personName"), { maxLength: 100, autoComplete: "off" })}
      {field("idNumber", t(`apply:number.${now.idType}`), { maxLength: 40, autoComplete: "off" })}
      {field("phone", t("apply:phone"), { maxLength: 20, type: "tel", autoComplete: "tel" })}
      <details open={!!now.agentName || fault("agentIdNumber") !== ""}>
        <summary>{t("apply:agent")}</summary>
        <div className="fields">
          {field("agentName", t("apply:agentName"), { maxLength: 100, autoComplete: "off" })}
          {field("agentIdNumber", t("apply:agentIdNumber"), { maxLength: 40, autoComplete: "off" })}
        </div>
      </details>
      <p className="fault">{fault("")}</p>
    </section>
  );
}
