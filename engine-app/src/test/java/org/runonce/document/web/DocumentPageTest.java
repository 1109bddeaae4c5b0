package org.runonce.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runonce.document.DocumentType;
import org.runonce.document.OfficialDocument;
import org.runonce.document.SealFace;

class DocumentPageTest {
    private static OfficialDocument document(String text, @Nullable String voidedReason) {
        return new OfficialDocument(
                "1",
                DocumentType.REFUSAL_DECISION,
                "DOC-09",
                "余审管许不准字〔2026〕第0001号",
                "330110",
                "SGB",
                "不予行政许可决定书",
                JsonNodeFactory.instance.objectNode(),
                text,
                LocalDate.of(2026, 9, 24),
                "clerk1",
                Instant.EPOCH,
                "区审管办行政审批专用章（演示印章）",
                new SealFace("区审管办", "行政审批专用章", true),
                "sig",
                "ABCDEFGH12345678",
                voidedReason);
    }

    @Test
    void the_seal_is_round_and_names_the_unit_its_kind_and_the_demo() {
        String page = DocumentPage.of(document("理由：不符合条件", null));
        assertThat(page)
                .containsOnlyOnce("<svg class=\"seal\" viewBox=\"0 0 200 200\" role=\"img\"")
                .contains("aria-label=\"区审管办行政审批专用章（演示印章）\"", "<circle", "<polygon")
                .contains(">行政审批专用章</text>", ">演示印章</text>")
                .doesNotContain("<script", "http:", "url(");
        assertThat(page.split("rotate\\(", -1)).as("a letter each of 区审管办").hasSize(5);
    }

    @Test
    void the_page_shows_title_number_case_text_seal_date_and_code() {
        assertThat(DocumentPage.of(document("理由：不符合条件\n依据：第三十八条", null)))
                .contains("<h1>不予行政许可决定书</h1>")
                .contains("余审管许不准字〔2026〕第0001号")
                .contains("办件编号：330110")
                .contains("<p>理由：不符合条件</p>\n<p>依据：第三十八条</p>")
                .contains("区审管办行政审批专用章（演示印章）")
                .contains("2026年9月24日")
                .contains("ABCD-EFGH-1234-5678")
                .doesNotContain("作废");
    }

    @Test
    void what_somebody_typed_is_never_markup() {
        String evil = "<script>alert(1)</script><img src=x onerror='alert(2)'>\"&";
        assertThat(DocumentPage.of(document(evil, evil)))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&#39;alert(2)&#39;")
                .contains("&quot;&amp;");
    }

    @Test
    void a_voided_document_says_so_first() {
        assertThat(DocumentPage.of(document("理由：无", "事项写错"))).contains("本文书已作废：事项写错");
    }
}
