import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { dayInWords, momentInWords } from "../../shared/Days";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { Heading } from "../Heading";
import { SignedIn } from "../person/SignedIn";
import { useMatter } from "../useMatter";
import "./mine.css";

export function Mine() {
  const { t } = useTranslation();
  const signOut = useMutation({
    mutationFn: () => answer(api.POST("/logout" as never)),
    // a new page holds nothing of what the person before has read
    onSuccess: () => window.location.assign("/"),
  });
  return (
    <SignedIn title={t("mine:title")} why={t("mine:why")}>
      {(me) => (
        <>
          <Heading>{t("mine:title")}</Heading>
          <p className="who">
            <span><Zh>{t("mine:hello", { name: me.name })}</Zh></span>
            <button type="button" className="plain" onClick={() => signOut.mutate()}>
              {t("mine:signOut")}
            </button>
          </p>
          <Drafts />
          <h2>{t("mine:cases")}</h2>
          <Cases />
        </>
      )}
    </SignedIn>
  );
}

function Drafts() {
  const { t } = useTranslation();
  const drafts = useQuery({ queryKey: ["drafts"], queryFn: () => answer(api.GET("/api/applications")), staleTime: 0 });
  if (!drafts.data?.length) return null;
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t("mine:drafts")}</h2>
      <ul className="cases">
        {drafts.data.map((it) => (
          <DraftLine key={it.id} draft={it} />
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ draft }: { draft: Schemas["ApplicationView"] }) {
  const { t, i18n } = useTranslation();
  const matter = useMatter(draft.content.matterCode);
  return (
    <li>
      <Link to={`/applications/${draft.id}`}><Zh>{matter.data?.name ?? draft.content.matterCode}</Zh></Link>
      <p className="quiet">{t("mine:savedAt", { moment: momentInWords(draft.savedAt, i18n.language) })}</p>
    </li>
  );
}

function Cases() {
  const { t } = useTranslation();
  const cases = useInfiniteQuery({
    queryKey: ["own-cases"],
    queryFn: ({ pageParam }) => answer(api.GET("/api/cases", { params: { query: { own: true, limit: 20, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    staleTime: 0,
  });
  if (cases.error) return <Failed error={cases.error} again={() => void cases.refetch()} />;
  if (!cases.data) return <Waiting lines={3} />;
  const all = cases.data.pages.flatMap((it) => it.items);
  if (all.length === 0) {
    return (
      <Nothing>
        <p>{t("mine:nothing")}</p>
        <Link to="/">{t("common:home")}</Link>
      </Nothing>
    );
  }
  return (
    <>
      <ul className="cases">
        {all.map((it) => (
          <CaseLine key={it.number} of={it} />
        ))}
      </ul>
      {cases.hasNextPage && (
        <button type="button" className="button" disabled={cases.isFetching} onClick={() => void cases.fetchNextPage()}>
          {t("portal:search.more")}
        </button>
      )}
    </>
  );
}

function CaseLine({ of }: { of: Schemas["CaseSummary"] }) {
  const { t, i18n } = useTranslation();
  return (
    <li className={of.light}>
      <Link to={`/mine/${of.number}`}><Zh>{of.matterName}</Zh></Link>
      <p className="line">
        <strong>{t(`mine:state.${of.state}`)}</strong>
        {of.dueOn && <span>{t("mine:dueOn", { day: dayInWords(of.dueOn, i18n.language) })}</span>}
      </p>
      <p className="line quiet">
        <span>{of.number}</span>
        {of.submittedAt && <span>{t("mine:submittedAt", { moment: momentInWords(of.submittedAt, i18n.language) })}</span>}
      </p>
    </li>
  );
}
