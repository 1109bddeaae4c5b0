import { useQuery } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { answer, api } from "../../api/client";
import { momentInWords } from "../../shared/Days";
import { Failed, Nothing, Shown } from "../../shared/Shown";
import { Zh } from "../../shared/Zh";
import { useCommand } from "../../shared/useCommand";

/** What was begun and not submitted: after an interruption, a crash, or at another machine. */
export function Drafts() {
  const { t, i18n } = useTranslation();
  const drafts = useQuery({ queryKey: ["applications"], queryFn: () => answer(api.GET("/api/applications")) });
  const discard = useCommand(
    (id: string) => answer(api.DELETE("/api/applications/{id}", { params: { path: { id } } })),
    [["applications"]],
  );
  return (
    <section aria-labelledby="begun" className="begun">
      <h2 id="begun">{t("window:draft.title")}</h2>
      {discard.error && <Failed error={discard.error} />}
      <Shown query={drafts}>
        {(list) =>
          list.length === 0 ? (
            <Nothing>{t("window:draft.nothing")}</Nothing>
          ) : (
            <ul className="cases">
              {list.map((it) => (
                <li key={it.id} className="task">
                  <div className="what">
                    <Link to={`/window/apply/${encodeURIComponent(it.content.matterCode)}?draft=${it.id}`}>
                      <Zh>{it.content.party?.name || t("window:draft.nobody")}</Zh>
                    </Link>
                    <span className="quiet"><Zh>{it.matterName ?? it.content.matterCode}</Zh></span>
                  </div>
                  <span className="quiet">{t("window:draft.savedAt", { moment: momentInWords(it.savedAt, i18n.language) })}</span>
                  <Popconfirm
                    title={t("window:draft.sure")}
                    okText={t("window:draft.discard")}
                    onConfirm={() => discard.send(it.id)}
                  >
                    <Button type="text" aria-label={t("window:draft.discardOf", { name: it.content.party?.name || t("window:draft.nobody") })}>
                      {t("window:draft.discard")}
                    </Button>
                  </Popconfirm>
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </section>
  );
}
