import { App, Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Failed } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import type { Task } from "../tasks/useTasks";
import { Ask } from "./ask/Ask";
import { Resume } from "./ask/Resume";
import { type Filled, send as sendCommand } from "./ask/send";
import { type Command, type Offers, useWhyNot } from "./ask/useOffers";
import { MoreOperations } from "./MoreOperations";

const AT_ONCE: readonly Command[] = ["CLAIM", "RELEASE"];
/** After which the task is no longer this person's to work on. */
const GIVES_AWAY: readonly Command[] = ["TRANSFER", "RETURN"];
/** What is done often stands in the open; the rest, and what is not possible now, under "more". */
const OFTEN: readonly Command[] = ["CLAIM", "RESOLVE", "RECALL", "RESUME", "TAKE_BACK", "RETURN", "TRANSFER", "ADD_SIGNER"];
const MOST = 4;

interface Props {
  task: Task;
  offers: Offers;
  /** The task has left this person's hands. */
  gone: () => void;
  /** It is another task now. */
  again: (task: Task) => void;
}

export function Operations({ task, offers, gone, again }: Props) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const whyNot = useWhyNot(offers);
  const [asking, setAsking] = useState<Command | null>(null);
  const button = useRef<HTMLElement | null>(null);
  const command = useCommand(
    ({ what, filled }: { what: Command; filled: Filled }, headers) => sendCommand(task.id, what, filled, headers),
    [["task", task.id], ["tasks"], ["task-counts"], ["case"]],
  );
  const send = (what: Command, filled: Filled) =>
    command.send(
      { what, filled },
      {
        onSuccess: (after) => {
          setAsking(null);
          void message.success(t("task:ask.done", { command: t(`task:command.${what}`) }));
          if (GIVES_AWAY.includes(what)) gone();
          else if (what === "TAKE_BACK" && after) again(after);
          else button.current?.focus();
        },
      },
    );
  const start = (what: Command, from: HTMLElement) => {
    button.current = from;
    command.reset();
    if (AT_ONCE.includes(what)) send(what, {});
    else setAsking(what);
  };
  const offered = offers.offers.map((it) => it.command).filter((it) => it !== "COMPLETE" && !whyNot(it));
  const open = OFTEN.filter((it) => offered.includes(it)).slice(0, MOST);
  const others = offers.offers.map((it) => it.command).filter((it) => it !== "COMPLETE" && !open.includes(it));
  const asked = { error: command.error, busy: command.isPending, cancel: () => setAsking(null) };
  return (
    <div className="operations">
      {open.map((it) => (
        <Button key={it} disabled={command.isPending} onClick={(event) => start(it, event.currentTarget)}>
          {t(`task:command.${it}`)}
        </Button>
      ))}
      {others.length > 0 && <MoreOperations commands={others} whyNot={whyNot} start={start} busy={command.isPending} />}
      {command.error && !asking && <Failed error={command.error} />}
      {asking === "RESUME" && offers.resumedBy ? (
        <Resume ending={offers.resumedBy} {...asked} send={(filled) => send("RESUME", filled)} />
      ) : (
        asking && <Ask command={asking} task={task} offers={offers} {...asked} send={(filled) => send(asking, filled)} />
      )}
    </div>
  );
}
