import { type RefObject, useCallback, useEffect, useRef } from "react";

/** The field for longer texts in which the person writes, else the first that is shown. */
export function useField(form: RefObject<HTMLElement | null>) {
  const last = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    const place = form.current;
    const entered = (event: FocusEvent) => {
      if (event.target instanceof HTMLTextAreaElement) last.current = event.target;
    };
    place?.addEventListener("focusin", entered);
    return () => place?.removeEventListener("focusin", entered);
  }, [form]);
  const field = useCallback(() => {
    if (last.current?.isConnected) return last.current;
    return form.current?.querySelector<HTMLTextAreaElement>("textarea:not([disabled]):not([readonly])") ?? null;
  }, [form]);
  const insert = useCallback(
    (text: string) => {
      const at = field();
      if (!at) return false;
      const { selectionStart: from, selectionEnd: to, value } = at;
      write(at, value.slice(0, from) + text + value.slice(to));
      at.focus();
      at.setSelectionRange(from + text.length, from + text.length);
      return true;
    },
    [field],
  );
  return { field, insert };
}

/** The form's viewer hears of it as of typing. */
function write(field: HTMLTextAreaElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
