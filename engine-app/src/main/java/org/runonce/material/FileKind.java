package org.runonce.material;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** What may be uploaded. The content decides what a file is, never its name. */
enum FileKind {
    PDF("application/pdf", Set.of("pdf")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    OFD("application/ofd", Set.of("ofd")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"));

    private static final Tika TIKA = new Tika();
    private static final Set<String> ZIPS = Set.of("application/zip", "application/x-tika-ooxml");

    private final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, Set<String> extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    String mediaType() {
        return mediaType;
    }

    boolean mayBeCalled(String extension) {
        return extensions.contains(extension);
    }

    /** Empty for everything that may not be uploaded. */
    static Optional<FileKind> of(Path content) throws IOException {
        // the file on disk has no telling name, so only its bytes speak
        String mediaType = TIKA.detect(content);
        if (ZIPS.contains(mediaType)) {
            return inZip(content);
        }
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    private static Optional<FileKind> inZip(Path content) {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.getEntry("OFD.xml") != null) {
                return Optional.of(OFD);
            }
            boolean office = zip.getEntry("[Content_Types].xml") != null;
            boolean macros = zip.stream().anyMatch(it -> it.getName().endsWith("vbaProject.bin"));
            if (!office || macros) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
