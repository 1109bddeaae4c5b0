import { Button, Input, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, type To } from "react-router";
import { Failed } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { type Place, type SavedView, useViews } from "./useViews";
import "./views.css";

interface Props {
  place: Place;
  /** What the list is narrowed to now; null where it is not. */
  now: object | null;
  addressOf: (query: SavedView["query"]) => To;
}

/** What a person has named is there at every machine, a click away. */
export function SavedViews({ place, now, addressOf }: Props) {
  const { t } = useTranslation();
  const { list, save, remove } = useViews(place);
  const views = list.data ?? [];
  const here = JSON.stringify(now);
  const known = views.some((it) => JSON.stringify(it.query) === here);
  if (views.length === 0 && !now) return null;
  return (
    <div className="chips saved-views" role="group" aria-label={t("desk:views.title")}>
      {views.map((it) => (
        <span key={it.id} className="chip">
          <Link to={addressOf(it.query)} aria-current={JSON.stringify(it.query) === here ? "page" : undefined}>
            <Zh>{it.name}</Zh>
          </Link>
          <button type="button" className="plain" aria-label={t("desk:views.remove", { name: it.name })} onClick={() => remove.send(it.id)}>
            ×
          </button>
        </span>
      ))}
      {now && !known && <NameIt save={save} query={now} />}
      {remove.error && <Failed error={remove.error} />}
    </div>
  );
}

function NameIt({ save, query }: { save: ReturnType<typeof useViews>["save"]; query: object }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const done = () => {
    setOpen(false);
    setName("");
  };
  const submit = () => name.trim() && save.send({ name: name.trim(), query }, { onSuccess: done });
  return (
    <Popover
      open={open}
      onOpenChange={(it) => {
        setOpen(it);
        save.reset();
      }}
      trigger="click"
      placement="bottomLeft"
      content={
        <form
          className="name-view"
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <Input
            autoFocus
            aria-label={t("desk:views.name")}
            placeholder={t("desk:views.name")}
            value={name}
            maxLength={50}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="primary" htmlType="submit" loading={save.isPending} disabled={!name.trim()}>
            {t("desk:views.save")}
          </Button>
          {save.error && <Failed error={save.error} />}
        </form>
      }
    >
      <Button type="link" size="small">
        {t("desk:views.keep")}
      </Button>
    </Popover>
  );
}
