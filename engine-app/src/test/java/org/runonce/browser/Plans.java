package org.runonce.browser;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Materials that can be looked at: a site plan as PDF, a photo of the place. */
final class Plans {
    private static final String DRAWING = """
            0.93 0.95 0.94 rg 40 300 515 420 re f
            0.8 0.82 0.82 rg 40 470 515 60 re f 270 300 50 420 re f
            1 1 1 RG 2 w [14 10] 0 d 40 500 m 555 500 l S 295 300 m 295 720 l S [] 0 d
            0.75 0.1 0.1 RG 3 w 330 480 150 40 re S
            0.1 0.3 0.3 rg BT /F1 20 Tf 40 745 Td (SITE PLAN  1:500) Tj ET
            0.75 0.1 0.1 rg BT /F1 11 Tf 336 530 Td (area of works 120 m2) Tj ET
            0.2 0.2 0.2 rg BT /F1 10 Tf 46 495 Td (Wenyi West Road) Tj ET
            BT /F1 10 Tf 40 280 Td (Surveyed 2026-05-20, sheet 1 of 1) Tj ET
            """;

    private Plans() {}

    static byte[] pdf() {
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length " + DRAWING.length() + ">>stream\n" + DRAWING + "endstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 6\n0000000000 65535 f \n");
        offsets.forEach(it -> file.append("%010d 00000 n \n".formatted(it)));
        file.append("trailer<</Size 6/Root 1 0 R>>\nstartxref\n").append(table).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] photo() {
        BufferedImage image = new BufferedImage(960, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xBFD8E6));
        pen.fillRect(0, 0, 960, 330);
        pen.setColor(new Color(0x7FA07A));
        pen.fillRect(0, 330, 960, 60);
        pen.setColor(new Color(0x6B7075));
        pen.fillRect(0, 390, 960, 210);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {60, 40}, 0));
        pen.drawLine(0, 495, 960, 495);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
