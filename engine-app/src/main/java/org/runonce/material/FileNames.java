package org.runonce.material;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** The names people give their files. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /** The bare name: no folders, nothing invisible that could show another name than the true one. */
    static String clean(@Nullable String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}]", "").strip();
        if (extension(name).isEmpty()) {
            throw Problem.badInput(
                            "file-name-missing", "文件要有带扩展名的名称，如 平面图.pdf", "A file needs a name with an extension")
                    .with(new Violation("?file", "文件名缺少扩展名", "The file name has no extension"));
        }
        return shortened(name);
    }

    /** In lower case; empty if there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String tail = "." + extension(name);
        if (tail.length() > 10) {
            return name.substring(0, LONGEST);
        }
        int end = LONGEST - tail.length();
        boolean splitsPair = Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, splitsPair ? end - 1 : end) + tail;
    }
}
