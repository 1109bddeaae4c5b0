package org.runonce.document.web;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import java.util.Map;
import org.runonce.document.DocumentType;
import org.runonce.document.OfficialDocument;
import org.runonce.shared.DistrictTime;

/** A document as a page of paper. Everything in it was typed by somebody, so everything is escaped. */
final class DocumentPage {
    private static final String STYLE = """
            @page { size: A4; margin: 25mm 26mm; }
            body { font: 16pt/1.9 FangSong, STFangsong, "Noto Serif CJK SC", serif; max-width: 160mm; margin: 20mm auto; color: #000; }
            h1 { font: bold 22pt/1.4 SimSun, "Noto Serif CJK SC", serif; text-align: center; margin: 0 0 6mm; }
            .number { text-align: center; text-indent: 0; margin: 0 0 10mm; }
            p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
            .sign { margin-top: 12mm; }
            .close { position: relative; width: 20em; max-width: 100%; height: 44mm; margin: 10mm 0 0 auto; padding-top: 10mm;
              box-sizing: border-box; text-align: center; break-inside: avoid; }
            .close p { position: relative; text-indent: 0; line-height: 1.6; }
            .seal { position: absolute; left: calc(50% - 21mm); top: 0; width: 42mm; height: 42mm; opacity: 0.85; }
            .seal circle { fill: none; stroke: #c8102e; stroke-width: 4; }
            .seal polygon, .seal text { fill: #c8102e; }
            .seal polygon { fill-opacity: 0.55; }
            .seal text { font-family: SimSun, "Noto Serif CJK SC", serif; text-anchor: middle; }
            .voided { border: 3px solid #c00; color: #c00; text-align: center; text-indent: 0; margin-bottom: 8mm; }
            .verify { text-indent: 0; margin-top: 14mm; border-top: 1px solid #000; font-size: 10.5pt; }
            """;

    /** Who signs by hand, where somebody does. */
    private static final Map<DocumentType, String> SIGNERS =
            Map.of(DocumentType.DELIVERY_RECEIPT, "受送达人（领取人）签名", DocumentType.GAP_COMMITMENT, "承诺人签名（盖章）");

    private DocumentPage() {}

    static String of(OfficialDocument document) {
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>%s %s</title>\n"
                        .formatted(safe(document.title()), safe(document.number())))
                .append("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        if (document.voidedReason() != null) {
            page.append("<p class=\"voided\">本文书已作废：%s</p>\n".formatted(safe(document.voidedReason())));
        }
        page.append("<h1>%s</h1>\n".formatted(safe(document.title())))
                .append("<p class=\"number\">%s</p>\n".formatted(safe(document.number())))
                .append("<p>办件编号：%s</p>\n".formatted(safe(document.caseNumber())));
        document.text().lines().forEach(line -> page.append("<p>%s</p>\n".formatted(safe(line))));
        String signer = SIGNERS.get(document.type());
        if (signer != null) {
            page.append("<p class=\"sign\">%s：＿＿＿＿＿　日期：＿＿＿＿</p>\n".formatted(signer));
        }
        return page.append("<div class=\"close\">\n%s<p>%s</p>\n<p>%s</p>\n</div>\n"
                        .formatted(
                                SealDrawing.of(document.seal(), document.sealedBy()),
                                safe(document.seal().unit()),
                                DistrictTime.inWords(document.issuedOn())))
                .append("<p class=\"verify\">校验码：%s（可凭校验码核验本文书真伪）</p>\n</body>\n</html>\n"
                        .formatted(safe(grouped(document.verifyCode()))))
                .toString();
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String safe(String text) {
        return htmlEscape(text, "UTF-8");
    }
}
