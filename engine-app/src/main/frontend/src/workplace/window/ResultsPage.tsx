import { useQueryClient } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useTitle } from "../../shared/useTitle";
import { Remaining } from "../tasks/Remaining";
import { moveAmongRows } from "./arrows";
import { type Filter, type Task, useTasks } from "../tasks/useTasks";

/** 出件: what waits to be handed out; arrows move, Enter opens. */
export function ResultsPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const text = address.get("text") ?? "";
  const filter = { task: "Task_HandOutResult", ...(text ? { text } : {}) } as Filter;
  const asked = useQueryClient();
  useTitle(t("window:results.title"));
  // the lists of tasks are not read again by themselves
  useEffect(() => void asked.invalidateQueries({ queryKey: ["tasks"] }), [asked]);
  const lists = [useTasks("mine", filter), useTasks("groups", filter)];
  const failed = lists.find((it) => it.error);
  const known = lists.every((it) => it.data);
  const tasks = lists.flatMap((it) => it.data?.pages ?? []).flatMap((it) => it.items);
  const more = lists.filter((it) => it.hasNextPage);
  return (
    <>
      <h1>{t("window:results.title")}</h1>
      <div className="filters">
        <Input.Search
          allowClear
          defaultValue={text}
          maxLength={50}
          placeholder={t("window:results.search")}
          aria-label={t("window:results.search")}
          onSearch={(words) => setAddress(words.trim() ? { text: words.trim() } : {}, { replace: true })}
        />
      </div>
      {failed?.error ? (
        <Failed error={failed.error} again={() => void failed.refetch()} />
      ) : !known ? (
        <Waiting lines={4} />
      ) : tasks.length === 0 ? (
        <Nothing>{text ? t("work:nothingFound") : t("window:results.nothing")}</Nothing>
      ) : (
        <ul className="cases" onKeyDown={moveAmongRows}>
          {tasks.map((it, index) => (
            <Result key={it.id} task={it} first={index === 0 && !text} />
          ))}
        </ul>
      )}
      {more.map((it, index) => (
        <Button key={index} loading={it.isFetchingNextPage} onClick={() => void it.fetchNextPage()}>
          {t("work:more")}
        </Button>
      ))}
    </>
  );
}

function Result({ task, first }: { task: Task; first: boolean }) {
  const { t } = useTranslation();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // who already types into the search keeps typing
    if (first && document.activeElement === document.body) link.current?.focus();
  }, [first]);
  return (
    <li className={`task ${task.light}`}>
      <div className="what">
        <strong><Zh>{task.applicantName}</Zh></strong>
        <span><Zh>{task.matterName}</Zh></span>
        <span className="quiet number">{task.caseNumber}</span>
      </div>
      <Remaining {...task} />
      <Link
        ref={link}
        className="button"
        to={`/window/cases/${task.caseNumber}`}
        aria-label={t("window:results.handOutTo", { name: task.applicantName, number: task.caseNumber })}
      >
        {t("window:results.handOut")}
      </Link>
    </li>
  );
}
