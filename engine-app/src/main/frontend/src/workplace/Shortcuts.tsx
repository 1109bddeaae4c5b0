import { Modal } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { WINDOW_KEYS } from "./window/useKeys";

const KEYS = [
  ["j", "next"],
  ["k", "previous"],
  ["Enter", "open"],
  ["c", "claim"],
  ["x", "select"],
  ["/", "filter"],
  ["Ctrl+Enter", "complete"],
  ["Esc", "back"],
  ["?", "help"],
] as const;

/** Whether a key is meant for a field and not for us. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null;
  return !!target && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Whether a dialog lies over what asks. */
export function isUnderDialog(place?: Element | null): boolean {
  const dialogs = [...document.querySelectorAll(".ant-modal-wrap")];
  return dialogs.some((it) => it.getClientRects().length > 0 && !(place && it.contains(place)));
}

export function Shortcuts() {
  const { t } = useTranslation();
  const [shown, setShown] = useState(false);
  const atWindow = useLocation().pathname.startsWith("/window");
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== "F1" && (event.key !== "?" || isTyping(event))) return;
      event.preventDefault();
      setShown(true);
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, []);
  return (
    <Modal open={shown} onCancel={() => setShown(false)} footer={null} title={t("work:keys.title")}>
      <dl className="keys">
        {atWindow
          ? WINDOW_KEYS.map(([key, what]) => <Key key={key} name={key} does={t(`window:keys.${what}`)} />)
          : KEYS.map(([key, what]) => <Key key={key} name={key} does={t(`work:keys.${what}`)} />)}
      </dl>
    </Modal>
  );
}

function Key({ name, does }: { name: string; does: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{does}</dd>
    </div>
  );
}
