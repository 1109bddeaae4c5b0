import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answer, api, type Schemas } from "../../../api/client";
import { Nothing, Shown } from "../../../shared/Shown";
import { Zh } from "../../../shared/Zh";
import { useTitle } from "../../../shared/useTitle";
import { Remaining } from "../../tasks/Remaining";
import { moveAmongRows } from "../arrows";

/** 补正、补交: what somebody may come back for. Names and numbers are no part of the address. */
export function AwaitedPage() {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  useTitle(t("correct:awaited.title"));
  const awaited = useQuery({
    queryKey: ["awaited", text],
    queryFn: () => answer(api.POST("/api/applicants/awaited", { body: { text } })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
  const answered = !awaited.isPlaceholderData;
  return (
    <>
      <h1>{t("correct:awaited.title")}</h1>
      <div className="filters">
        <Input.Search
          allowClear
          autoFocus
          maxLength={100}
          placeholder={t("correct:awaited.search")}
          aria-label={t("correct:awaited.search")}
          onSearch={(words) => setText(words.trim())}
        />
      </div>
      <Shown query={awaited} lines={4}>
        {(list) =>
          list.length === 0 ? (
            <Nothing>{text ? t("correct:awaited.notFound") : t("correct:awaited.nothing")}</Nothing>
          ) : (
            <ul className="cases" onKeyDown={moveAmongRows}>
              {list.map((it, index) => (
                <Awaited key={it.of.number} awaited={it} here={index === 0 && text !== "" && answered} />
              ))}
            </ul>
          )
        }
      </Shown>
    </>
  );
}

/** @param here whether Enter opens it: it was looked for and found */
function Awaited({ awaited, here }: { awaited: Schemas["AwaitedCase"]; here: boolean }) {
  const { t } = useTranslation();
  const { of, gap } = awaited;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (here) link.current?.focus();
  }, [here]);
  return (
    <li className={`task ${of.light}`}>
      <div className="what">
        <span>
          <strong><Zh>{of.applicantName}</Zh></strong>{" "}
          <span className="state">{gap ? t("correct:awaited.gap") : t("correct:awaited.correction")}</span>
        </span>
        <span><Zh>{of.matterName}</Zh></span>
        <span className="quiet number">{of.number}</span>
      </div>
      <Remaining light={of.light} dueOn={of.dueOn} />
      <Link
        ref={link}
        className="button"
        to={`/window/cases/${of.number}`}
        aria-label={t("correct:awaited.openOf", { name: of.applicantName, number: of.number })}
      >
        {t("correct:awaited.open")}
      </Link>
    </li>
  );
}
