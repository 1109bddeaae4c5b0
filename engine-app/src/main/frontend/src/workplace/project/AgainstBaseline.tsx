import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords, dayOf } from "../../shared/Days";
import { Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { AcceptanceChecks } from "./AcceptanceChecks";

type Contract = Schemas["ContractView"];

/** What was filed, what was approved of it, what was contracted for it, and how that was accepted. */
export function AgainstBaseline({ project }: { project: Schemas["ProjectView"] }) {
  const { code } = project;
  const compared = useQuery({
    queryKey: ["project", code, "against"],
    queryFn: async () => {
      const at = { params: { path: { code } } };
      const [baselines, contracts] = await Promise.all([
        answer(api.GET("/api/projects/{code}/baseline", at)),
        answer(api.GET("/api/projects/{code}/contract", at)),
      ]);
      return { baseline: baselines.at(-1), contract: contracts.filter((it) => it.state === "SIGNED").at(-1) ?? contracts.at(-1) };
    },
  });
  const { t } = useTranslation();
  return (
    <Shown query={compared}>
      {({ baseline, contract }) =>
        baseline ? (
          <>
            <Compared project={project} baseline={baseline} contract={contract} />
            <AcceptanceChecks code={code} />
          </>
        ) : (
          <Nothing>{t("desks:projects.against.none")}</Nothing>
        )
      }
    </Shown>
  );
}

interface ComparedProps {
  project: Schemas["ProjectView"];
  baseline: Schemas["Baseline"];
  contract?: Contract;
}

function Compared({ project, baseline, contract }: ComparedProps) {
  const { t, i18n } = useTranslation();
  const price = (no?: number) => {
    const items = contract?.items.filter((it) => it.functionNo === no) ?? [];
    return items.length > 0 ? items.reduce((sum, it) => sum + it.priceWan, 0) : undefined;
  };
  const extras = contract?.items.filter((it) => it.functionNo === undefined) ?? [];
  return (
    <>
      <p className="quiet">
        <Zh>
          {t("desks:projects.against.baselineOf", {
            version: baseline.version,
            by: baseline.frozenBy,
            day: dayInWords(dayOf(baseline.frozenAt), i18n.language),
          })}
        </Zh>
        <br />
        <Zh>
          {contract
            ? t("desks:projects.against.contractOf", {
                no: contract.contractNo,
                supplier: contract.supplier,
                state: t(`desks:projects.contract.${contract.state}`),
              })
            : t("desks:projects.against.noContract")}
        </Zh>
      </p>
      <table className="plain-table against">
        <caption>
          {t("desks:projects.against.title")} <small className="quiet">{t("desks:projects.unit")}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("desks:projects.against.function")}</th>
            {(["filed", "baseline", "contract", "difference"] as const).map((it) => (
              <th key={it} scope="col" className="number">
                {t(`desks:projects.against.${it}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {project.functions.map((it) => (
            <Line
              key={it.no}
              name={it.name}
              note={it.cutReason && t("desks:projects.against.cut", { reason: it.cutReason })}
              filed={it.costWan}
              baseline={baseline.functions.find((kept) => kept.no === it.no)?.costWan}
              contract={contract && price(it.no)}
              missing={!!contract}
            />
          ))}
          {extras.map((it) => (
            <Line key={it.name} name={it.name} note={t("desks:projects.against.extra")} contract={it.priceWan} />
          ))}
        </tbody>
        <tfoot>
          <Line name={t("desks:projects.against.sum")} filed={project.requestedWan} baseline={baseline.approvedWan} contract={contract?.sumWan} />
        </tfoot>
      </table>
    </>
  );
}

interface LineProps {
  name: string;
  note?: string;
  filed?: number;
  baseline?: number;
  contract?: number;
  missing?: boolean;
}

function Line({ name, note, filed, baseline, contract, missing }: LineProps) {
  const { t } = useTranslation();
  const gone = missing && baseline !== undefined && contract === undefined;
  const difference = baseline !== undefined && contract !== undefined ? Math.round((contract - baseline) * 100) / 100 : undefined;
  return (
    <tr>
      <th scope="row">
        <Zh>{name}</Zh>
        {note && (
          <p className="quiet">
            <Zh>{note}</Zh>
          </p>
        )}
        {gone && <p className="late">{t("desks:projects.against.missing")}</p>}
      </th>
      <td className="number">{filed ?? "—"}</td>
      <td className="number">{baseline ?? "—"}</td>
      <td className="number">{contract ?? "—"}</td>
      <td className={difference && difference > 0 ? "number late" : "number"}>
        {difference === undefined ? "—" : difference > 0 ? `+${difference}` : difference}
      </td>
    </tr>
  );
}
