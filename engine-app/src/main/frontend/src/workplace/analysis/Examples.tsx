import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Nothing } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";

type Row = Schemas["ExampleResult"];

/** The examples beside the table, as the engine answers them at this moment. */
export function Examples({ examples }: { examples: Schemas["ExampleResults"] }) {
  const { t } = useTranslation();
  const failed = examples.rows.filter((it) => !it.passed).length;
  const count = examples.rows.length;
  return (
    <section className="sheet examples" aria-labelledby="examples">
      <header className="task-head">
        <h2 id="examples">{t("desks:analysis.examples")}</h2>
        {count > 0 && (
          <strong className={failed > 0 ? "verdict differs" : "verdict"}>
            {failed > 0
              ? t("desks:analysis.somePassed", { failed, passed: count - failed })
              : t("desks:analysis.allPassed", { count })}
          </strong>
        )}
      </header>
      {count === 0 ? <Nothing>{t("desks:analysis.noExamples")}</Nothing> : <Table examples={examples} />}
    </section>
  );
}

function Table({ examples }: { examples: Schemas["ExampleResults"] }) {
  const { t } = useTranslation();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("desks:analysis.example.line")}</th>
          <th scope="col">{t("desks:analysis.example.result")}</th>
          <th scope="col">{t("desks:analysis.asked")}</th>
          <th scope="col">{t("desks:analysis.answered")}</th>
          <th scope="col">{t("desks:analysis.example.why")}</th>
        </tr>
      </thead>
      <tbody>
        {examples.rows.map((it) => (
          <ExampleRow key={it.line} row={it} examples={examples} />
        ))}
      </tbody>
    </table>
  );
}

function ExampleRow({ row, examples }: { row: Row; examples: Schemas["ExampleResults"] }) {
  const { t } = useTranslation();
  return (
    <tr className={row.passed ? undefined : "differs"}>
      <td>{row.line}</td>
      <td className="verdict">{row.passed ? `✓ ${t("desks:analysis.example.passed")}` : `✗ ${t("desks:analysis.example.failed")}`}</td>
      <td>
        <Values names={examples.inputs} values={row.asked} />
      </td>
      <td>
        {row.failure ? (
          <p className="late"><Zh>{t("desks:analysis.example.failure", { message: row.failure })}</Zh></p>
        ) : (
          <Values names={examples.outputs} values={row.answered} expected={row.expected} />
        )}
        <Rules row={row} />
      </td>
      <td><Zh>{row.remark}</Zh></td>
    </tr>
  );
}

/** Names with their values; what is neither given nor expected is left out. */
function Values({ names, values, expected }: { names: string[]; values: string[]; expected?: string[] }) {
  return (
    <dl className="values">
      {names.map((name, at) => {
        const value = values[at] ?? "";
        const should = expected?.[at] ?? value;
        if (!value && !should) return null;
        return (
          <div key={name} className="pair">
            <dt><Zh>{name}</Zh></dt>
            <dd>
              <Zh>{value}</Zh>
              {should !== value && <Should value={should} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Rules({ row }: { row: Row }) {
  const { t } = useTranslation();
  const named = (rules: string[]) => (rules.length > 0 ? rules.join(" + ") : t("desks:analysis.example.noRule"));
  return (
    <>
      <code>{named(row.firedRules)}</code>
      {named(row.expectedRules) !== named(row.firedRules) && <Should value={named(row.expectedRules)} />}
    </>
  );
}

function Should({ value }: { value: string }) {
  const { t } = useTranslation();
  return <p className="late"><Zh>{t("desks:analysis.example.should", { value: value || t("desks:analysis.example.none") })}</Zh></p>;
}
