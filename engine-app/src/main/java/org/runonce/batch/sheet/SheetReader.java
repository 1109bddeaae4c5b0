package org.runonce.batch.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.runonce.shared.Characters;
import org.springframework.stereotype.Component;

/** Reads an uploaded sheet; what it is, its content says, and its name must say the same. */
@Component
public class SheetReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Binary {@code .xls}, and every workbook under a password. */
    private static final byte[] OLE = HexFormat.of().parseHex("D0CF11E0");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SheetLimits limits;
    private final Workbook workbook;

    SheetReader(SheetLimits limits, Workbook workbook) {
        this.limits = limits;
        this.workbook = workbook;
    }

    /** @param required columns without which nothing can be done with the sheet */
    public Sheet read(byte[] content, String fileName, List<Column> required) {
        limits.checkSize(content);
        if (startsWith(content, OLE)) {
            throw SheetFaults.unreadable(
                    "sheet-unreadable",
                    "不接受旧版.xls或加密的文件，请另存为.xlsx",
                    "Neither .xls nor an encrypted file is taken; save it as .xlsx");
        }
        SheetFormat format = startsWith(content, ZIP) ? SheetFormat.XLSX : SheetFormat.CSV;
        if (!format.mayBeCalled(fileName)) {
            throw SheetFaults.unreadable(
                    "sheet-extension-mismatch",
                    "只接受.xlsx和.csv，且内容须与扩展名相符",
                    "Only .xlsx and .csv are taken, and the content must be what the extension says");
        }
        List<RawLine> lines =
                format == SheetFormat.XLSX ? workbook.lines(content) : CsvLines.read(text(content), limits.mostLines());
        return Heading.of(lines, required);
    }

    /** Spreadsheets save CSV in UTF-8 or, on a Chinese desktop, in GB 18030. */
    private static String text(byte[] content) {
        String text;
        try {
            text = decoded(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = decoded(content, Charset.forName("GB18030"));
            } catch (CharacterCodingException neither) {
                throw notText();
            }
        }
        if (!Characters.areUsable(text.replace(BYTE_ORDER_MARK, ""))) {
            throw notText();
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static RuntimeException notText() {
        return SheetFaults.unreadable(
                "sheet-unreadable", "读不懂这个CSV文件，请用UTF-8保存", "This is no readable CSV file; save it as UTF-8");
    }

    private static String decoded(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }
}
