import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/problem";
import { Zh } from "../../shared/Zh";

/** All that the server found wrong, one line each. */
export function Faults({ error }: { error: Error | null }) {
  const { i18n } = useTranslation();
  const faults = error instanceof ProblemError ? error.faults() : [];
  if (faults.length === 0) return null;
  return (
    <ul className="faults">
      {faults.map((it) => (
        <li key={it.pointer + it.zh}><Zh>{i18n.language === "en" ? it.en : it.zh}</Zh></li>
      ))}
    </ul>
  );
}
