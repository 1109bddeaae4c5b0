package org.runonce.material;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small true files of each kind. */
public final class Samples {
    private Samples() {}

    /** Differs in its text, so that each test has a content of its own. */
    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] image(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static byte[] named(String kind) {
        return switch (kind) {
            case "pdf" -> pdf("a");
            case "png", "jpeg", "gif", "bmp" -> image(kind);
            case "docx" -> zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
            case "docm" -> zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
            case "xlsx" -> zip("[Content_Types].xml", "xl/workbook.xml");
            case "pptx" -> zip("[Content_Types].xml", "ppt/presentation.xml");
            case "ofd" -> zip("OFD.xml", "Doc_0/Document.xml");
            case "zip" -> zip("a.txt");
            case "jar" -> zip("META-INF/MANIFEST.MF", "A.class");
            case "brokenzip" -> text("PK\u0003\u0004 word/document.xml OFD.xml");
            case "exe" -> text("MZ\u0090\u0000\u0003\u0000\u0000\u0000This program cannot be run in DOS mode");
            case "elf" -> text("\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0000");
            case "class" -> new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};
            case "sh" -> text("#!/bin/sh\nrm -rf /\n");
            case "html" -> text("<!DOCTYPE html><html><script>alert(1)</script></html>");
            case "htmlpdf" -> text("<html>%PDF-1.7</html>");
            case "svg" -> text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>");
            case "xml" -> text("<?xml version='1.0'?><a/>");
            case "txt" -> text("just words");
            case "doc" ->
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
            default -> throw new AssertionError(kind);
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
