package org.runonce.document.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Locale;
import org.runonce.document.SealFace;

/** A round seal, as it is pressed on paper; the page of the workplace draws the same (Seal.tsx). */
final class SealDrawing {
    /** Degrees from the first character of the unit to the last, and from one to the next, at most. */
    private static final double MOST = 220;

    private static final double STEP = 24;
    private static final double RADIUS = 76;
    private static final String STAR =
            "100,68 107.2,90.1 130.4,90.1 111.6,103.8 118.8,125.9 100,112.2 81.2,125.9 88.4,103.8 69.6,90.1 92.8,90.1";

    private SealDrawing() {}

    static String of(SealFace face, String inscription) {
        StringBuilder drawn = new StringBuilder(
                        "<svg class=\"seal\" viewBox=\"0 0 200 200\" role=\"img\" aria-label=\"%s\">\n"
                                .formatted(safe(inscription)))
                .append("<circle cx=\"100\" cy=\"100\" r=\"96\"/>\n<polygon points=\"%s\"/>\n".formatted(STAR));
        around(face.unit(), drawn);
        drawn.append(line(
                face.kind(), 152, Math.min(17, 100.0 / Math.max(1, face.kind().length()))));
        if (face.demo()) {
            drawn.append(line("演示印章", 172, 13));
        }
        return drawn.append("</svg>\n").toString();
    }

    private static void around(String unit, StringBuilder drawn) {
        int[] letters = unit.codePoints().toArray();
        double step = letters.length < 2 ? 0 : Math.min(STEP, MOST / (letters.length - 1));
        double size = Math.min(26, Math.toRadians(letters.length < 2 ? STEP : step) * RADIUS * 0.95);
        for (int i = 0; i < letters.length; i++) {
            double angle = (i - (letters.length - 1) / 2.0) * step;
            drawn.append(String.format(
                    Locale.ROOT,
                    "<text x=\"100\" y=\"%.1f\" font-size=\"%.1f\" transform=\"rotate(%.1f 100 100)\">%s</text>\n",
                    100 - RADIUS + size * 0.36,
                    size,
                    angle,
                    safe(Character.toString(letters[i]))));
        }
    }

    private static String line(String words, int y, double size) {
        return String.format(
                Locale.ROOT, "<text x=\"100\" y=\"%d\" font-size=\"%.1f\">%s</text>\n", y, size, safe(words));
    }

    private static String safe(String text) {
        return htmlEscape(text, "UTF-8");
    }
}
