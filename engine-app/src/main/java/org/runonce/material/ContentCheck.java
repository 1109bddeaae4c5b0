package org.runonce.material;

import java.io.IOException;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Refuses what may not be uploaded. */
final class ContentCheck {
    private ContentCheck() {}

    static FileKind kindOf(FileFolder.Received received, String name) throws IOException {
        if (received.size() == 0) {
            throw refusal("file-empty", "文件是空的", "The file is empty");
        }
        FileKind kind = FileKind.of(received.file())
                .orElseThrow(() -> refusal(
                        "file-type-not-allowed",
                        "只接受 PDF、OFD、PNG、JPEG、DOCX、XLSX 文件（不含宏）",
                        "Only PDF, OFD, PNG, JPEG, DOCX and XLSX files without macros are taken"));
        if (!kind.mayBeCalled(FileNames.extension(name))) {
            throw refusal(
                    "file-extension-mismatch",
                    "文件内容与扩展名不符：内容是 %s".formatted(kind),
                    "The content is %s, which its extension does not say".formatted(kind));
        }
        return kind;
    }

    private static Problem refusal(String type, String zh, String en) {
        return Problem.badInput(type, zh, en).with(new Violation("?file", zh, en));
    }
}
