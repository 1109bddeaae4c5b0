import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../api/client";
import { Failed, Nothing, Waiting } from "../shared/Shown";
import { Zh } from "../shared/Zh";
import { Heading } from "./Heading";
import { useLimit } from "../shared/useLimit";

type Summary = Schemas["MatterSummary"];

/** The words stand in the address, so that going back from a guide shows the same list. */
export function Search() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const words = address.get("q") ?? "";
  const [typed, setTyped] = useState(words);
  const found = useInfiniteQuery({
    queryKey: ["matters", words],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/matters", {
          params: { query: { q: words || undefined, scope: "PUBLIC", limit: 20, cursor: pageParam ?? undefined } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    setAddress(typed.trim() ? { q: typed.trim() } : {});
  };
  const matters = found.data?.pages.flatMap((it) => it.items) ?? [];
  return (
    <>
      <section className="ask">
        <Heading>{t("portal:search.title")}</Heading>
        <p className="quiet">{t("portal:search.hint")}</p>
        <form role="search" onSubmit={search}>
          <input
            type="search"
            name="q"
            aria-label={t("portal:search.field")}
            placeholder={t("portal:search.example")}
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="button main">
            {t("portal:search.go")}
          </button>
        </form>
      </section>
      {found.error ? (
        <Failed error={found.error} again={() => void found.refetch()} />
      ) : !found.data ? (
        <Waiting lines={5} />
      ) : matters.length === 0 ? (
        <Nothing><Zh>{t("portal:search.nothing", { words })}</Zh></Nothing>
      ) : (
        <>
          <p className="quiet" role="status">
            {words && !found.hasNextPage ? t("portal:search.found", { count: matters.length }) : " "}
          </p>
          <ul className="matters">
            {matters.map((it) => (
              <MatterCard key={it.code} matter={it} />
            ))}
          </ul>
          {found.hasNextPage && (
            <button type="button" className="button" disabled={found.isFetching} onClick={() => void found.fetchNextPage()}>
              {t("portal:search.more")}
            </button>
          )}
        </>
      )}
    </>
  );
}

function MatterCard({ matter }: { matter: Summary }) {
  const { t } = useTranslation();
  const limit = useLimit();
  return (
    <li>
      <Link to={`/matters/${encodeURIComponent(matter.code)}`}><Zh>{matter.name}</Zh></Link>
      {matter.aliases.length > 0 && <p className="quiet"><Zh>{matter.aliases.join(" · ")}</Zh></p>}
      <p className="facts">
        <span><Zh>{matter.lead.name}</Zh></span>
        <span>
          {matter.caseType === "INSTANT"
            ? t("portal:search.instant")
            : t("portal:search.within", { limit: limit(matter.promisedLimit) })}
        </span>
        <span>{matter.visits === 0 ? t("portal:search.noVisit") : t("portal:search.visits", { count: matter.visits })}</span>
      </p>
    </li>
  );
}
