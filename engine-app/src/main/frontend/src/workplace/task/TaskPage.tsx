import { useQuery } from "@tanstack/react-query";
import { App } from "antd";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate, useParams, useSearchParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { useTitle } from "../../shared/useTitle";
import { isTyping, isUnderDialog } from "../Shortcuts";
import { useTasks, VIEWS } from "../tasks/useTasks";
import type { Me } from "../useMe";
import { TaskShown } from "./TaskShown";

/** The form on one side, the case on the other; the next task opens when this one is done. */
export function TaskPage({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { view: of, id = "" } = useParams();
  const view = VIEWS.find((it) => it === of) ?? "groups";
  const [address] = useSearchParams();
  const go = useNavigate();
  const list = { pathname: `/tasks/${view}`, search: address.toString() };
  const task = useQuery({
    queryKey: ["task", id],
    queryFn: () => answer(api.GET("/api/tasks/{id}", { params: { path: { id } } })),
  });
  const known = useTasks(view, Object.fromEntries(address));
  const others = (known.data?.pages ?? []).flatMap((it) => it.items).filter((it) => it.id !== id && it.state === "OPEN");
  useTitle(task.data?.name ?? t(`work:view.${view}`));
  const leave = () => {
    const next = others[0];
    void go(next ? { pathname: `/tasks/${view}/${next.id}`, search: address.toString() } : list);
  };
  const done = (waiting: boolean) => {
    if (!waiting) void message.success(t("task:done"));
    leave();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !isTyping(event) && !isUnderDialog()) void go(list);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
  return (
    <>
      <p>
        <Link to={list}>{t("work:back", { view: t(`work:view.${view}`) })}</Link>
      </p>
      <Shown query={task} lines={8}>
        {(it) => (
          <TaskShown key={it.id} task={it} me={me} done={done} gone={leave} again={(to) => void go(`/tasks/mine/${to.id}`)} />
        )}
      </Shown>
    </>
  );
}
