import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answer, api } from "../../../api/client";
import { Zh } from "../../../shared/Zh";

/** What departments wish to be corrected goes into the one notice with what the window finds. */
export function Wishes({ number }: { number: string }) {
  const { t } = useTranslation();
  const demands = useQuery({
    queryKey: ["case", number, "corrections"],
    queryFn: () => answer(api.GET("/api/cases/{number}/corrections", { params: { path: { number } } })),
  });
  const wishes = (demands.data ?? []).filter((it) => !it.notified);
  if (wishes.length === 0) return null;
  return (
    <section className="wishes" aria-labelledby="wishes">
      <h3 id="wishes">{t("window:accept.wishes")}</h3>
      <ul>
        {wishes.map((it) => (
          <li key={it.id}><Zh>{it.demand}</Zh></li>
        ))}
      </ul>
    </section>
  );
}
