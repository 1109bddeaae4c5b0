import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";
import { Zh } from "../../../shared/Zh";

interface Props {
  situations: Schemas["Situation"][];
  chosen?: string;
  choose: (situation: string) => void;
}

/** 情形: what it is about decides which materials are asked. */
export function Situations({ situations, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (situations.length < 2) return null;
  return (
    <fieldset className="situations">
      <legend>{t("window:apply.situation")}</legend>
      {situations.map((it, index) => (
        <label key={it.id}>
          <input
            type="radio"
            name="situation"
            autoFocus={index === 0 && !chosen}
            checked={chosen === it.id}
            onChange={() => choose(it.id)}
          />
          <Zh>{it.name}</Zh>
        </label>
      ))}
    </fieldset>
  );
}
