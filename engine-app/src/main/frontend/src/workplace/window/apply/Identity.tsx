import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../../api/client";
import type { Fault } from "../../../api/problem";
import { Field } from "./Field";
import { faultsOf, tidy, typeOf } from "../../../shared/identity";

type Party = Schemas["Party"];

interface Props {
  matter: string;
  party?: Party;
  faults: Fault[];
  /** Whether somebody has tried to hand it in: before that nothing is missing yet. */
  tried: boolean;
  autoFocus: boolean;
  change: (party: Party) => void;
  /** Fields of the form that need not be asked. */
  known: (values: Record<string, unknown>) => void;
}

const NOBODY: Party = { name: "", idType: "", idNumber: "", phone: "" };

/** Who applies, asked once and checked at once; what earlier applications tell is filled in. */
export function Identity({ matter, party = NOBODY, faults, tried, autoFocus, change, known }: Props) {
  const { t, i18n } = useTranslation();
  const now = useRef(party);
  now.current = party;
  const asked = useRef("");
  const [came, setCame] = useState(" ");
  const [agent, setAgent] = useState(!!party.agentName);
  const type = typeOf(party.idNumber);
  const other = party.idType === "OTHER";
  const wrong = party.idNumber.length >= 18 && type === null && !other;
  // what was left wrong is told when it is left; that something is missing, when it is handed in
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const own = faultsOf(party);
  const leave = (field: string) => setLeft((before) => (before.has(field) ? before : new Set(before).add(field)));
  const set = (part: Partial<Party>) => change({ ...now.current, ...part });
  const fault = (field: string) => {
    const mine = own[field as keyof typeof own];
    if (mine && (tried || (left.has(field) && mine !== "missing"))) return t(`window:identity.${mine}`);
    const found = faults.find((it) => it.pointer === `/party/${field}`);
    return found && (i18n.language === "en" ? found.en : found.zh);
  };
  const lookUp = async () => {
    const { name, idNumber } = now.current;
    if (!name.trim() || !typeOf(idNumber) || asked.current === name + idNumber) return;
    asked.current = name + idNumber;
    // who is not known is asked; a question that failed asks no less
    const found = await answer(api.POST("/api/applicants/known", { body: { matterCode: matter, name, idNumber } })).catch(() => null);
    if (!found || asked.current !== now.current.name + now.current.idNumber) return;
    const before = found.party;
    if (before) {
      const { phone, agentName, agentIdNumber } = now.current;
      set({
        phone: phone || before.phone,
        agentName: agentName || before.agentName,
        agentIdNumber: agentIdNumber || before.agentIdNumber,
      });
      if (before.agentName) setAgent(true);
    }
    known(found.data as Record<string, unknown>);
    setCame(before ? t("window:identity.known") : t("window:identity.new"));
  };
  return (
    <section className="identity" aria-label={t("window:identity.title")} onBlur={() => void lookUp()}>
      <h2>{t("window:identity.title")}</h2>
      <Field
        label={t("window:identity.number")}
        value={party.idNumber}
        autoFocus={autoFocus}
        maxLength={40}
        autoComplete="off"
        onChange={(it) => {
          const idNumber = tidy(it.currentTarget.value);
          set({ idNumber, idType: typeOf(idNumber) ?? (other ? "OTHER" : "") });
        }}
        onBlur={() => leave("idNumber")}
        fault={wrong ? t("window:identity.wrong") : (fault("idNumber") ?? fault("idType"))}
        hint={type || !party.idNumber ? t(`window:identity.${type ?? "unknown"}`) : ""}
      >
        {party.idNumber && !type && (
          <label className="choice">
            <input type="checkbox" checked={other} onChange={(it) => set({ idType: it.currentTarget.checked ? "OTHER" : "" })} />
            {t("window:identity.other")}
          </label>
        )}
      </Field>
      <Field
        label={t("window:identity.name")}
        value={party.name}
        maxLength={100}
        autoComplete="off"
        onChange={(it) => set({ name: it.currentTarget.value })}
        fault={fault("name")}
        hint={came}
      />
      <Field
        label={t("window:identity.phone")}
        value={party.phone}
        maxLength={20}
        inputMode="tel"
        autoComplete="off"
        onChange={(it) => set({ phone: it.currentTarget.value })}
        onBlur={() => leave("phone")}
        fault={fault("phone")}
      />
      {agent ? (
        <>
          <Field
            label={t("window:identity.agentName")}
            value={party.agentName ?? ""}
            maxLength={100}
            autoComplete="off"
            onChange={(it) => set({ agentName: it.currentTarget.value || undefined })}
            fault={fault("agentName")}
          />
          <Field
            label={t("window:identity.agentNumber")}
            value={party.agentIdNumber ?? ""}
            maxLength={40}
            autoComplete="off"
            onChange={(it) => set({ agentIdNumber: tidy(it.currentTarget.value) || undefined })}
            fault={fault("agentIdNumber")}
          />
        </>
      ) : (
        <button type="button" className="plain" onClick={() => setAgent(true)}>
          {t("window:identity.withAgent")}
        </button>
      )}
    </section>
  );
}
