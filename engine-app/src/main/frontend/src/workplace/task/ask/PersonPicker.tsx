import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, api, type Schemas } from "../../../api/client";
import { ProblemError } from "../../../api/problem";
import { Zh } from "../../../shared/Zh";

type Person = Schemas["Candidate"];
export type Purpose = "TRANSFER" | "DELEGATE" | "COPY" | "ADD_SIGNER";

interface Props {
  id?: string;
  taskId: string;
  purpose: Purpose;
  several?: boolean;
  value?: string | string[];
  onChange?: (value: never) => void;
}

/** Whoever has been found keeps the name when other words are searched for. */
const names = new Map<string, string>();

export function personName(userId: string): string {
  return names.get(userId) ?? userId;
}

/** People by name, department and post; who cannot be chosen stands there with the reason. */
export function PersonPicker({ id, taskId, purpose, several, value, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const words = useDeferredValue(text);
  const people = useQuery({
    queryKey: ["task", taskId, "people", purpose, words],
    queryFn: () =>
      answer(api.GET("/api/tasks/{id}/people", { params: { path: { id: taskId }, query: { for: purpose, text: words } } })),
    placeholderData: keepPreviousData,
  });
  const found = people.data?.people ?? [];
  found.forEach((it) => names.set(it.userId, it.name));
  const refusal = people.error instanceof ProblemError ? people.error.in(i18n.language) : people.error && t("common:unreachable");
  const label = (userId: string) => ({ value: userId, label: <Zh>{personName(userId)}</Zh> });
  const chosen = several ? ((value ?? []) as string[]).map(label) : value ? label(value as string) : undefined;
  return (
    <Select
      id={id}
      showSearch
      labelInValue
      mode={several ? "multiple" : undefined}
      filterOption={false}
      open={open}
      onOpenChange={setOpen}
      // within the dialog, for those who hear the page
      getPopupContainer={(field: HTMLElement) => field.parentElement ?? document.body}
      value={chosen as never}
      placeholder={t("task:people.search")}
      notFoundContent={refusal ?? (people.isFetching ? t("common:loading") : t("task:people.nobody"))}
      onSearch={setText}
      onChange={(now: { value: string } | { value: string }[]) => {
        setText("");
        // the rest of the dialog is under the list
        setOpen(false);
        onChange?.((Array.isArray(now) ? now.map((it) => it.value) : now.value) as never);
      }}
      options={found.map((it) => ({ ...label(it.userId), person: it, disabled: !!it.whyNot }))}
      optionRender={({ data }) => <Shown person={(data as unknown as { person: Person }).person} />}
      popupRender={(list) => (
        <>
          {list}
          {people.data?.more && <p className="people-more">{t("task:people.more")}</p>}
        </>
      )}
    />
  );
}

function Shown({ person }: { person: Person }) {
  const { i18n } = useTranslation();
  const why = i18n.language === "en" ? person.whyNot?.en : person.whyNot?.zh;
  return (
    <span className="person">
      <strong><Zh>{person.name}</Zh></strong>
      <span>
        <Zh>{`${person.department} · ${person.posts}`}</Zh>
      </span>
      {why && <em><Zh>{why}</Zh></em>}
    </span>
  );
}
