import { Button, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { mayReadBatches } from "../posts";
import type { Me } from "../useMe";
import { SavedViews } from "../views/SavedViews";
import { ProjectTable } from "./ProjectTable";
import { type Filter, search, STAGES, STATES, useBatches, useFilter, useProjects, VIEWS } from "./useProjects";
import "../chips.css";
import "./project.css";

/** The district's IT projects. What is looked at stands in the address, so that a list can be kept and sent. */
export function ProjectsPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const filter = useFilter();
  useTitle(t("desks:projects.title"));
  return (
    <>
      <h1>{t("desks:projects.title")}</h1>
      {mayReadBatches(me) && <Batches />}
      <Views filter={filter} />
      <SavedViews
        place="PROJECTS"
        now={Object.values(VIEWS).some((it) => search(it) === search(filter)) ? null : filter}
        addressOf={(query) => ({ search: search(query as Filter) })}
      />
      <Filters key={filter.q ?? ""} filter={filter} />
      <Found filter={filter} />
    </>
  );
}

function Batches() {
  const { t } = useTranslation();
  const batches = useBatches(true);
  return (
    <p className="chips">
      <span className="quiet">{t("desks:projects.batches")}</span>
      {batches.data?.items.map((it) => (
        <Link key={it.code} className="chip" to={`/batches/${it.code}`}>
          {it.code} · {t(`desks:batch.state.${it.state}`)}
        </Link>
      ))}
    </p>
  );
}

function Views({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  return (
    <nav className="views" aria-label={t("desks:projects.views")}>
      {Object.entries(VIEWS).map(([view, of]) => (
        <Link key={view} to={{ search: search(of) }} aria-current={search(of) === search(filter) ? "page" : undefined}>
          {t(`desks:projects.view.${view}`)}
        </Link>
      ))}
    </nav>
  );
}

function Filters({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const [, setAddress] = useSearchParams();
  const narrow = (more: Filter) => setAddress(search({ ...filter, ...more }), { replace: true });
  return (
    <div className="filters">
      <Input.Search
        allowClear
        defaultValue={filter.q}
        maxLength={100}
        placeholder={t("desks:projects.search")}
        aria-label={t("desks:projects.search")}
        onSearch={(words) => narrow({ q: words.trim() })}
      />
      <Select
        allowClear
        value={filter.stage}
        placeholder={t("desks:projects.anyStage")}
        aria-label={t("desks:projects.anyStage")}
        onChange={(stage?: string) => narrow({ stage })}
        options={STAGES.map((it) => ({ value: it, label: t(`desks:projects.stage.${it}`) }))}
      />
      <Select
        allowClear
        value={filter.state}
        placeholder={t("desks:projects.anyState")}
        aria-label={t("desks:projects.anyState")}
        onChange={(state?: string) => narrow({ state })}
        options={STATES.map((it) => ({ value: it, label: t(`desks:projects.state.${it}`) }))}
      />
    </div>
  );
}

function Found({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const projects = useProjects(filter);
  const list = projects.data?.pages.flatMap((it) => it.items) ?? [];
  return (
    <>
      <Narrowed filter={filter} office={list[0]?.officeName} />
      {projects.error ? (
        <Failed error={projects.error} again={() => void projects.refetch()} />
      ) : !projects.data ? (
        <Waiting lines={8} />
      ) : list.length === 0 ? (
        <Nothing>{t("desks:projects.nothing")}</Nothing>
      ) : (
        <ProjectTable projects={list} filter={filter} />
      )}
      {projects.hasNextPage && (
        <Button loading={projects.isFetchingNextPage} onClick={() => void projects.fetchNextPage()}>
          {t("work:more")}
        </Button>
      )}
    </>
  );
}

/** What a click into the table has narrowed the list to, each taken back by a click. */
function Narrowed({ filter, office }: { filter: Filter; office?: string }) {
  const { t } = useTranslation();
  const names: Filter = {
    office: filter.office && (office ?? filter.office),
    system: filter.system,
    batch: filter.batch && `${t("desks:projects.head.batch")} ${filter.batch}`,
  };
  const chosen = Object.entries(names).filter(([, name]) => name);
  if (chosen.length === 0) return null;
  return (
    <p className="chips">
      {chosen.map(([key, name]) => (
        <Link
          key={key}
          className="chip"
          to={{ search: search({ ...filter, [key]: undefined }) }}
          aria-label={t("desks:projects.remove", { name })}
        >
          <Zh>{name}</Zh> ×
        </Link>
      ))}
    </p>
  );
}
