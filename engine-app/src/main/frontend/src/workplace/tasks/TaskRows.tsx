import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { Button, Checkbox } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, type To, useNavigate } from "react-router";
import { Zh } from "../../shared/Zh";
import { isTyping } from "../Shortcuts";
import { Remaining } from "./Remaining";
import type { Task } from "./useTasks";

interface Props {
  tasks: Task[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  addressOf: (task: Task) => To;
  claim?: (task: Task) => void;
  /** Ids of tasks whose decision waits for the network. */
  waiting: ReadonlySet<string>;
  nearEnd: () => void;
}

/** Only the rows in sight are in the page, so that ten thousand scroll as ten do. */
export function TaskRows({ tasks, chosen, choose, addressOf, claim, waiting, nearEnd }: Props) {
  const { t } = useTranslation();
  const go = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const rows = useWindowVirtualizer({
    count: tasks.length,
    estimateSize: () => 76,
    overscan: 8,
    scrollMargin: list.current?.offsetTop ?? 0,
    getItemKey: (index) => tasks[index]?.id ?? index,
  });
  const shown = rows.getVirtualItems();
  const last = shown[shown.length - 1]?.index ?? 0;
  useEffect(() => {
    if (last >= tasks.length - 20) nearEnd();
  }, [last, tasks.length, nearEnd]);

  const toggle = (task: Task) => {
    const next = new Set(chosen);
    if (!next.delete(task.id)) next.add(task.id);
    choose(next);
  };
  useEffect(() => {
    const step = (to: number) => {
      const next = Math.max(0, Math.min(tasks.length - 1, to));
      setAt(next);
      rows.scrollToIndex(next);
    };
    const pressed = (event: KeyboardEvent) => {
      const task = tasks[at];
      if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || !task) return;
      if (event.key === "j" || event.key === "ArrowDown") step(at + 1);
      else if (event.key === "k" || event.key === "ArrowUp") step(at - 1);
      else if (event.key === "Enter" && event.target === document.body) void go(addressOf(task));
      else if (event.key === "c" && claim && !task.assignee) claim(task);
      else if (event.key === "x") toggle(task);
      else if (event.key === "/") document.getElementById("filter-text")?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });

  return (
    <div ref={list} className="tasks" style={{ height: rows.getTotalSize() }} role="list" aria-label={t("work:list")}>
      {shown.map((row) => {
        const task = tasks[row.index];
        if (!task) return null;
        return (
          <div
            key={row.key}
            ref={rows.measureElement}
            data-index={row.index}
            data-task={task.id}
            role="listitem"
            aria-setsize={tasks.length}
            aria-posinset={row.index + 1}
            aria-current={row.index === at || undefined}
            className={`task opens ${task.light} ${task.unread ? "unread" : ""}`}
            onClick={(event) => {
              if (!(event.target as Element).closest("a, button, label, input")) void go(addressOf(task));
            }}
            style={{ transform: `translateY(${row.start - rows.options.scrollMargin}px)` }}
          >
            <Checkbox
              checked={chosen.has(task.id)}
              onChange={() => toggle(task)}
              aria-label={t("work:choose", { name: `${task.name} ${task.caseNumber}` })}
            />
            <div className="what">
              <Link to={addressOf(task)}>
                <Zh>{task.name}</Zh>
                {task.unread && <span className="unseen">{t("work:unread")}</span>}
              </Link>
              <span className="matter"><Zh>{task.matterName}</Zh></span>
              <span className="quiet">
                <Zh>{task.applicantName}</Zh> · <span className="number">{task.caseNumber}</span>
                {task.urgedAt && <strong className="late"> · {t("work:urged")}</strong>}
              </span>
            </div>
            <Remaining {...task} />
            <div className="holder">
              {waiting.has(task.id) ? (
                <strong className="soon">{t("task:waiting")}</strong>
              ) : task.assigneeName ? (
                <Zh>{task.assigneeName}</Zh>
              ) : (
                claim && (
                  <Button size="small" onClick={() => claim(task)}>
                    {t("work:claim")}
                  </Button>
                )
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
