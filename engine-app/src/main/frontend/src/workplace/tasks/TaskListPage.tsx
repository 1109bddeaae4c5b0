import { App, Button, Input, Select } from "antd";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useParams, useSearchParams } from "react-router";
import { ProblemError } from "../../api/problem";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { useKept } from "../outbox/useOutbox";
import type { Me } from "../useMe";
import { SavedViews } from "../views/SavedViews";
import { Bulk } from "./Bulk";
import { TaskRows } from "./TaskRows";
import { useClaim } from "./useClaim";
import { useLive } from "./useLive";
import { FILTERS, type Filter, type Task, useCounts, useTasks, VIEWS, type View } from "./useTasks";

/** View and filter stand in the address: opening a task and coming back shows the same list. */
export function TaskListPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const view = VIEWS.find((it) => it === useParams().view) ?? "groups";
  const [address, setAddress] = useSearchParams();
  const filter: Filter = Object.fromEntries(FILTERS.flatMap((it) => (address.get(it) ? [[it, address.get(it)]] : [])));
  const narrow = (more: Filter) => {
    const next = { ...filter, ...more };
    setAddress(Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as Record<string, string>, { replace: true });
  };
  useTitle(t(`work:view.${view}`));
  return (
    <>
      <h1 className="unseen">{t(`work:view.${view}`)}</h1>
      <Views view={view} />
      <div className="filters">
        <Input.Search
          id="filter-text"
          allowClear
          defaultValue={filter.text}
          maxLength={50}
          placeholder={t("work:filter.text")}
          aria-label={t("work:filter.text")}
          onSearch={(text) => narrow({ text: text.trim() })}
        />
        <Select
          allowClear
          value={filter.light}
          placeholder={t("work:filter.light")}
          aria-label={t("work:filter.light")}
          onChange={(light?: string) => narrow({ light })}
          options={["RED", "YELLOW", "GREEN", "GREY"].map((it) => ({ value: it, label: t(`work:light.${it}`) }))}
        />
      </div>
      <SavedViews
        place="TASKS"
        now={Object.keys(filter).length > 0 ? { view, filter } : null}
        addressOf={(query) => {
          const kept = query as unknown as { view: View; filter: Record<string, string> };
          return { pathname: `/tasks/${kept.view}`, search: new URLSearchParams(kept.filter).toString() };
        }}
      />
      <List key={view + JSON.stringify(filter)} me={me} view={view} filter={filter} />
    </>
  );
}

function Views({ view }: { view: View }) {
  const { t } = useTranslation();
  const counts = useCounts();
  const count: Partial<Record<View, number>> = { groups: counts.data?.groups, mine: counts.data?.mine };
  return (
    <nav className="views" aria-label={t("work:views")}>
      {VIEWS.map((it) => (
        <NavLink key={it} to={`/tasks/${it}`} aria-current={it === view ? "page" : undefined}>
          {t(`work:view.${it}`)}
          {count[it] !== undefined && <b>{count[it]}</b>}
        </NavLink>
      ))}
    </nav>
  );
}

function List({ me, view, filter }: { me: Me; view: View; filter: Filter }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const [address] = useSearchParams();
  const tasks = useTasks(view, filter);
  const { news, deaf, heard } = useLive(view);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const claim = useClaim((error) => void message.error(<Zh>{error instanceof ProblemError ? error.in(i18n.language) : t("common:unreachable")}</Zh>));
  const kept = useKept(me);
  const waiting = new Set(kept.filter((it) => !it.refused).map((it) => it.task));
  const more = useRef(tasks);
  more.current = tasks;
  const nearEnd = useCallback(() => {
    const { hasNextPage, isFetchingNextPage, fetchNextPage } = more.current;
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, []);
  const refresh = () => {
    heard();
    setChosen(new Set());
    void tasks.refetch();
  };
  const empty = tasks.data?.pages.every((it) => it.items.length === 0) ?? false;
  useEffect(() => {
    // there is no row that could jump
    if (news && empty) refresh();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [news, empty]);
  const addressOf = (task: Task) => ({ pathname: `/tasks/${view}/${task.id}`, search: address.toString() });

  if (tasks.error) return <Failed error={tasks.error} again={refresh} />;
  if (!tasks.data) return <Waiting lines={8} />;
  const rows = tasks.data.pages.flatMap((it) => it.items);
  return (
    <>
      <div className="news" role="status">
        {news && (
          <Button type="link" onClick={refresh}>
            {t("work:news")}
          </Button>
        )}
        {deaf && <span className="quiet">{t("work:deaf")}</span>}
      </div>
      <Bulk view={view} chosen={rows.filter((it) => chosen.has(it.id))} done={refresh} />
      {rows.length === 0 ? (
        <Nothing>{Object.keys(filter).length > 0 ? t("work:nothingFound") : t(`work:nothing.${view}`)}</Nothing>
      ) : (
        <TaskRows
          tasks={rows}
          chosen={chosen}
          choose={setChosen}
          addressOf={addressOf}
          claim={view === "groups" ? (task) => claim(task) : undefined}
          waiting={waiting}
          nearEnd={nearEnd}
        />
      )}
    </>
  );
}
