import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Zh } from "../../shared/Zh";
import { type By, type Filter, type Line, narrowedBy, search } from "./useSupervision";

const FIRST = 6;

/** Where most is late, as a table whose bars repeat what its figures say. */
export function Breakdown({ by, lines, filter }: { by: By; lines: Line[]; filter: Filter }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...lines.map((it) => it.red + it.yellow));
  const shown = all ? lines : lines.slice(0, FIRST);
  return (
    <section className="sheet breakdown">
      <table>
        <caption>{t(`desks:supervision.by.${by}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`desks:supervision.head.${by}`)}</th>
            <th scope="col" className="number">
              {t("desks:supervision.head.red")}
            </th>
            <th scope="col" className="number">
              {t("desks:supervision.head.yellow")}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((it) => (
            <Row key={it.key ?? ""} by={by} line={it} most={most} filter={filter} />
          ))}
        </tbody>
      </table>
      {lines.length > FIRST && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? t("desks:supervision.fewer") : t("desks:supervision.more", { count: lines.length - FIRST })}
        </button>
      )}
    </section>
  );
}

function Row({ by, line, most, filter }: { by: By; line: Line; most: number; filter: Filter }) {
  const { t } = useTranslation();
  const own = narrowedBy(by, line);
  const chosen = Object.entries(own).every(([key, value]) => filter[key as keyof Filter] === value);
  const share = (count: number) => ({ width: `${(count / most) * 100}%` });
  const without = Object.fromEntries(Object.keys(own).map((key) => [key, undefined]));
  return (
    <tr aria-current={chosen || undefined}>
      <th scope="row">
        <Link to={{ search: search({ ...filter, ...(chosen ? without : own) }) }}>
          <Zh>{line.key ? line.name : t("desks:supervision.unclaimed")}</Zh>
        </Link>
        {line.department && (
          <small className="quiet">
            {" "}
            <Zh>{line.department}</Zh>
          </small>
        )}
        <span className="shares" aria-hidden="true">
          <span className="RED" style={share(line.red)} />
          <span className="YELLOW" style={share(line.yellow)} />
        </span>
      </th>
      <td className={line.red > 0 ? "number late" : "number quiet"}>{line.red}</td>
      <td className={line.yellow > 0 ? "number" : "number quiet"}>{line.yellow}</td>
    </tr>
  );
}
