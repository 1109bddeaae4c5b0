import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { answer, api } from "../../api/client";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Remaining } from "../tasks/Remaining";

export function CasesPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const q = address.get("q") ?? "";
  const cases = useInfiniteQuery({
    queryKey: ["cases", q],
    queryFn: ({ pageParam }) =>
      answer(api.GET("/api/cases", { params: { query: { q: q || undefined, cursor: pageParam ?? undefined } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
  });
  useTitle(t("work:nav.cases"));
  const list = cases.data?.pages.flatMap((it) => it.items) ?? [];
  return (
    <>
      <h1 className="unseen">{t("work:nav.cases")}</h1>
      <div className="filters">
        <Input.Search
          allowClear
          defaultValue={q}
          maxLength={100}
          placeholder={t("work:case.search")}
          aria-label={t("work:case.search")}
          onSearch={(words) => setAddress(words.trim() ? { q: words.trim() } : {}, { replace: true })}
        />
      </div>
      {cases.error ? (
        <Failed error={cases.error} again={() => void cases.refetch()} />
      ) : !cases.data ? (
        <Waiting lines={8} />
      ) : list.length === 0 ? (
        <Nothing>{t("work:case.nothing")}</Nothing>
      ) : (
        <>
          <ul className="cases">
            {list.map((it) => (
              <li key={it.number} className={`task ${it.light}`}>
                <div className="what">
                  <Link to={`/cases/${it.number}`}><Zh>{it.matterName}</Zh></Link>
                  <span className="quiet">
                    <Zh>{it.applicantName}</Zh> · <span className="number">{it.number}</span>
                  </span>
                </div>
                <span>{t(`case:state.${it.state}`)}</span>
                <Remaining light={it.light} dueOn={it.dueOn} />
              </li>
            ))}
          </ul>
          {cases.hasNextPage && (
            <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
              {t("work:more")}
            </Button>
          )}
        </>
      )}
    </>
  );
}
