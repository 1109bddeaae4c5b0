package org.runonce.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every picture that the tests took, on one page: {@code target/screens/contact-sheet.jpg}. With
 * {@code -Drunonce.screens.write} the sheet, and those pictures that {@code docs/screens} has, are replaced there.
 */
final class ContactSheet {
    static final Path TAKEN = Path.of("target", "screens");
    private static final Path KEPT = Path.of("..", "docs", "screens");
    private static final String SHEET = "contact-sheet.jpg";

    private ContactSheet() {}

    static void make(Browser browser) {
        try {
            List<Path> pictures = pictures();
            if (pictures.isEmpty()) {
                return;
            }
            draw(browser, pictures);
            if (System.getProperty("runonce.screens.write") != null) {
                keep(pictures);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> pictures() throws IOException {
        if (!Files.isDirectory(TAKEN)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(TAKEN)) {
            return files.filter(it -> it.toString().endsWith(".png")).sorted().toList();
        }
    }

    private static void draw(Browser browser, List<Path> pictures) throws IOException {
        StringBuilder figures = new StringBuilder();
        for (Path picture : pictures) {
            figures.append("<figure><img alt='' src='data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(Files.readAllBytes(picture)))
                    .append("'><figcaption>")
                    .append(nameOf(picture))
                    .append("</figcaption></figure>");
        }
        try (Page page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(1800, 900).setLocale("zh-CN"))) {
            page.setContent(
                    "<!doctype html><style>body{margin:24px;font:14px sans-serif;background:#f3f4f6;display:grid;"
                            + "grid-template-columns:repeat(5,1fr);gap:20px;align-items:start}figure{margin:0}img{width:100%;"
                            + "height:300px;object-fit:contain;object-position:top;background:#fff;border:1px solid #d0d5dd}"
                            + "figcaption{padding:4px 0}</style>"
                            + figures);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(TAKEN.resolve(SHEET))
                    .setType(ScreenshotType.JPEG)
                    .setQuality(70)
                    .setFullPage(true));
        }
    }

    private static void keep(List<Path> pictures) throws IOException {
        for (Path picture : pictures) {
            replace(picture);
        }
        Files.copy(TAKEN.resolve(SHEET), KEPT.resolve(SHEET), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void replace(Path picture) throws IOException {
        Path kept = KEPT.resolve(picture.getFileName());
        if (Files.exists(kept)) {
            Files.copy(picture, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String nameOf(Path picture) {
        return picture.getFileName().toString().replaceFirst("\\.png$", "");
    }
}
