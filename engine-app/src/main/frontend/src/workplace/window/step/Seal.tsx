import { useTranslation } from "react-i18next";
import type { Schemas } from "../../../api/client";

/** Degrees from the first character of the unit to the last, and from one to the next, at most. */
const MOST = 220;
const STEP = 24;
const RADIUS = 76;
const STAR =
  "100,68 107.2,90.1 130.4,90.1 111.6,103.8 118.8,125.9 100,112.2 81.2,125.9 88.4,103.8 69.6,90.1 92.8,90.1";

/** A round seal, as it is pressed on paper; the printed page draws the same (SealDrawing). */
export function Seal({ face, inscription }: { face: Schemas["SealFace"]; inscription: string }) {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT("zh");
  const letters = [...face.unit];
  const step = letters.length < 2 ? 0 : Math.min(STEP, MOST / (letters.length - 1));
  const size = Math.min(26, (((step || STEP) * Math.PI) / 180) * RADIUS * 0.95);
  return (
    <svg className="paper-seal" viewBox="0 0 200 200" role="img" aria-label={inscription}>
      <circle cx="100" cy="100" r="96" />
      <polygon points={STAR} />
      {letters.map((letter, at) => (
        <text
          key={at}
          x="100"
          y={100 - RADIUS + size * 0.36}
          fontSize={size}
          transform={`rotate(${(at - (letters.length - 1) / 2) * step} 100 100)`}
        >
          {letter}
        </text>
      ))}
      <text x="100" y="152" fontSize={Math.min(17, 100 / Math.max(1, face.kind.length))}>
        {face.kind}
      </text>
      {face.demo && (
        <text x="100" y="172" fontSize="13">
          {t("paper:demo")}
        </text>
      )}
    </svg>
  );
}
