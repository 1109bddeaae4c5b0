import { useTranslation } from "react-i18next";
import { Zh } from "../../shared/Zh";

/** What to look at before deciding, as the analyst wrote it into the model. */
export function ReviewPoints({ points }: { points: string[] }) {
  const { t } = useTranslation();
  if (points.length === 0) return null;
  return (
    <section className="review-points" aria-labelledby="review-points">
      <h2 id="review-points">{t("task:reviewPoints")}</h2>
      <ul>
        {points.map((it) => (
          <li key={it}><Zh>{it}</Zh></li>
        ))}
      </ul>
    </section>
  );
}
