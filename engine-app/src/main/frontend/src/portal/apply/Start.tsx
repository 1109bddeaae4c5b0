import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useNavigate, useParams } from "react-router";
import { answer, api } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Failed, Shown } from "../../shared/Shown";
import { useCommand } from "../../shared/useCommand";
import type { Answers } from "../check/useConversation";
import { Heading } from "../Heading";
import { SignedIn } from "../person/SignedIn";
import { useMatter } from "../useMatter";
import "./apply.css";

export function Start() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const matter = useMatter(code);
  const title = matter.data ? t("apply:title", { matter: matter.data.name }) : t("apply:titleAny");
  return (
    <>
      <p>
        <Link to={`/matters/${encodeURIComponent(code)}`}>{t("check:back")}</Link>
      </p>
      <SignedIn title={title} why={t("apply:why")}>
        {() => (
          <>
            <Heading>{title}</Heading>
            <Begin code={code} />
          </>
        )}
      </SignedIn>
    </>
  );
}

/** A draft of this matter is offered before a new one is begun. */
function Begin({ code }: { code: string }) {
  const { t, i18n } = useTranslation();
  const go = useNavigate();
  const said = (useLocation().state as { answers?: Answers } | null)?.answers;
  const drafts = useQuery({ queryKey: ["drafts"], queryFn: () => answer(api.GET("/api/applications")), staleTime: 0 });
  const begin = useCommand(
    (matterCode: string) => answer(api.POST("/api/applications", { body: { matterCode, data: known(said) as never } })),
    [["drafts"]],
  );
  return (
    <Shown query={drafts} lines={2}>
      {(all) => {
        const begun = all.filter((it) => it.content.matterCode === code);
        return (
          <section className="sheet">
            {begun.length > 0 && (
              <>
                <h2>{t("apply:begun")}</h2>
                <ul className="begun">
                  {begun.map((it) => (
                    <li key={it.id}>
                      <Link className="button" to={`/applications/${it.id}`}>
                        {t("apply:goOn", { moment: momentInWords(it.savedAt, i18n.language) })}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>{t("apply:how")}</p>
            {begin.error && <Failed error={begin.error} />}
            <button
              type="button"
              className={begun.length > 0 ? "button" : "button main"}
              disabled={begin.isPending}
              onClick={() => begin.send(code, { onSuccess: (it) => void go(`/applications/${it.id}`, { replace: true }) })}
            >
              {begun.length > 0 ? t("apply:beginNew") : t("apply:begin")}
            </button>
          </section>
        );
      }}
    </Shown>
  );
}

/** What was said in the pre-check is not asked again. */
function known(answers: Answers | undefined) {
  return Object.fromEntries(Object.entries(answers ?? {}).filter(([, value]) => value !== null));
}
