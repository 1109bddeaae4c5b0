import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { answer, api, type Schemas } from "../../api/client";
import { Failed, Nothing, Waiting } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useLimit } from "../../shared/useLimit";
import { useTitle } from "../../shared/useTitle";
import { Arrivals } from "./Arrivals";
import { Drafts } from "./Drafts";

type Matter = Schemas["MatterSummary"];
const PAUSE = 200;
/** Nothing else that is looked for is only digits. */
const CASE_NUMBER = /^\d{12,}$/;

/** Finds what somebody wants in their own words: type, Enter. */
export function SearchPage() {
  const { t } = useTranslation();
  const go = useNavigate();
  const [address, setAddress] = useSearchParams();
  const words = address.get("q") ?? "";
  const [typed, setTyped] = useState(words);
  const [at, setAt] = useState(0);
  const opening = useRef(false);
  useTitle(t("window:search.title"));
  const found = useQuery({
    queryKey: ["matters", "window", words],
    queryFn: () => answer(api.GET("/api/matters", { params: { query: { q: words, scope: "PUBLIC", limit: 12 } } })),
    enabled: words !== "",
    placeholderData: keepPreviousData,
  });
  const matters = words && found.data ? found.data.items : [];
  const answered = typed.trim() === words && found.data !== undefined && !found.isPlaceholderData;
  const open = (matter: Matter | undefined) => {
    opening.current = false;
    if (matter) void go(`/window/apply/${encodeURIComponent(matter.code)}`);
  };
  useEffect(() => {
    if (typed.trim() === words) return undefined;
    const asking = setTimeout(() => {
      setAt(0);
      setAddress(typed.trim() ? { q: typed.trim() } : {}, { replace: true });
    }, PAUSE);
    return () => clearTimeout(asking);
  }, [typed, words, setAddress]);
  // Enter may be faster than the answer
  useEffect(() => {
    if (opening.current && answered) open(matters[0]);
  });
  const pressed = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && matters.length > 0) {
      event.preventDefault();
      setAt((at + step + matters.length) % matters.length);
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing && typed.trim()) {
      event.preventDefault();
      if (CASE_NUMBER.test(typed.trim())) void go(`/window/cases/${typed.trim()}`);
      else if (answered) open(matters[at]);
      else opening.current = true;
    }
  };
  return (
    <>
      <h1>{t("window:search.title")}</h1>
      <div className="window-search">
        <input
          type="search"
          role="combobox"
          autoFocus
          aria-label={t("window:search.field")}
          aria-expanded={matters.length > 0}
          aria-controls="found-matters"
          aria-activedescendant={matters[at] ? `matter-${matters[at].code}` : undefined}
          aria-autocomplete="list"
          placeholder={t("window:search.field")}
          value={typed}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={pressed}
        />
        <p className="quiet">
          {t("window:search.hint")} {t("desk:arrivals.number")}
        </p>
      </div>
      {found.error && <Failed error={found.error} again={() => void found.refetch()} />}
      {words && found.isPending && <Waiting lines={3} />}
      {answered && words && matters.length === 0 && <Nothing><Zh>{t("window:search.nothing", { words })}</Zh></Nothing>}
      {matters.length > 0 && (
        <ul role="listbox" id="found-matters" className="found" aria-label={t("window:search.found")}>
          {matters.map((it, index) => (
            <Found key={it.code} matter={it} here={index === at} open={() => open(it)} />
          ))}
        </ul>
      )}
      {!words && (
        <>
          <Arrivals />
          <Drafts />
        </>
      )}
    </>
  );
}

function Found({ matter, here, open }: { matter: Matter; here: boolean; open: () => void }) {
  const { t } = useTranslation();
  const limit = useLimit();
  return (
    <li role="option" id={`matter-${matter.code}`} aria-selected={here} className="sheet" onClick={open}>
      <strong><Zh>{matter.name}</Zh></strong>
      <span className="quiet"><Zh>{matter.aliases.join(" · ")}</Zh></span>
      <span className="found-facts">
        <span><Zh>{matter.lead.name}</Zh></span>
        <span>
          {matter.caseType === "INSTANT" ? t("window:search.instant") : t("window:search.within", { limit: limit(matter.promisedLimit) })}
        </span>
        <span className="quiet number">{matter.code}</span>
      </span>
    </li>
  );
}
