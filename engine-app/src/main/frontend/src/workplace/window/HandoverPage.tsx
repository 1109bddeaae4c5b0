import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords, momentInWords } from "../../shared/Days";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { useKeys } from "./useKeys";

type Note = Schemas["HandoverNote"];

/** 交接单: what went to which department on a day, one sheet for each to be signed. */
export function HandoverPage() {
  const { t, i18n } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const day = address.get("day") ?? undefined;
  const notes = useInfiniteQuery({
    queryKey: ["handover-notes", day],
    queryFn: ({ pageParam }) => answer(api.GET("/api/handover-notes", { params: { query: { day, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  useKeys({ "Alt+P": () => window.print() });
  useTitle(t("window:handover.title"));
  const shown = notes.data?.pages[0]?.day;
  const all = notes.data?.pages.flatMap((it) => it.items) ?? [];
  const departments = [...new Set(all.map((it) => it.department))].sort((a, b) => a.localeCompare(b, "zh"));
  return (
    <>
      <h1>{t("window:handover.title")}</h1>
      <div className="filters not-printed">
        <input
          type="date"
          className="day"
          aria-label={t("window:handover.day")}
          value={day ?? shown ?? ""}
          onChange={(it) => setAddress(it.currentTarget.value ? { day: it.currentTarget.value } : {}, { replace: true })}
        />
        <Button onClick={() => window.print()} disabled={all.length === 0} aria-keyshortcuts="Alt+P">
          {t("window:step.print")} <kbd>Alt+P</kbd>
        </Button>
      </div>
      {notes.error ? (
        <Failed error={notes.error} again={() => void notes.refetch()} />
      ) : !notes.data ? (
        <Waiting lines={4} />
      ) : all.length === 0 ? (
        <Nothing>{t("window:handover.nothing")}</Nothing>
      ) : (
        departments.map((it) => (
          <Sheet
            key={it}
            department={it}
            day={shown ? dayInWords(shown, i18n.language) : ""}
            notes={all.filter((note) => note.department === it)}
          />
        ))
      )}
      {notes.hasNextPage && (
        <Button className="not-printed" loading={notes.isFetchingNextPage} onClick={() => void notes.fetchNextPage()}>
          {t("work:more")}
        </Button>
      )}
    </>
  );
}

function Sheet({ department, day, notes }: { department: string; day: string; notes: Note[] }) {
  const { t, i18n } = useTranslation();
  const papers = notes.reduce((sum, it) => sum + it.paperCopies, 0);
  return (
    <section className="sheet handover">
      <h2><Zh>{department}</Zh></h2>
      <p className="quiet">
        {day} · {t("window:handover.count", { count: notes.length })} · {t("window:handover.papers", { count: papers })}
      </p>
      <div className="scrolled" tabIndex={0} role="region" aria-label={department}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("window:handover.case")}</th>
              <th scope="col">{t("window:handover.materials")}</th>
              <th scope="col" className="number">{t("window:handover.copies")}</th>
              <th scope="col">{t("window:handover.at")}</th>
            </tr>
          </thead>
          <tbody>
            {notes.map((it) => (
              <tr key={it.id}>
                <td>
                  <Zh>{it.applicant}</Zh>
                  <br />
                  <Zh>{it.matter}</Zh>
                  <br />
                  <Link to={`/cases/${it.caseNumber}`} className="number">{it.caseNumber}</Link>
                </td>
                <td><Zh>{it.materials.join(" · ")}</Zh></td>
                <td className="number">{it.paperCopies}</td>
                <td>
                  <a href={`/api/documents/${it.id}.html`} target="_blank" rel="noreferrer">
                    {momentInWords(it.handedOverAt, i18n.language)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="handover-sign">{t("window:handover.sign")}</p>
    </section>
  );
}
