package org.runonce.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.document.IssueDocument;
import org.runonce.document.OfficialDocument;
import org.runonce.shared.Actor;
import org.runonce.testing.Api;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class DocumentApiTest {
    @Autowired
    Api api;

    @Autowired
    Documents documents;

    private OfficialDocument issued() {
        Map<String, Object> content = Map.of(
                "matter", "挖掘城市道路许可",
                "applicant", "余某某",
                "applicantIdNumber", "330110199001011234",
                "demands", List.of("交通组织方案：补盖公章"),
                "manner", "网上提交或窗口递交",
                "correctionLimit", LocalDate.of(2026, 10, 15),
                "consequence", "逾期不补正的，视同撤回申请");
        return documents.issue(new IssueDocument(
                DocumentType.CORRECTION_NOTICE,
                "T" + UUID.randomUUID(),
                "SGB",
                content,
                LocalDate.of(2026, 9, 23),
                new Actor("clerk1", "许晓明", Set.of())));
    }

    @Test
    void anybody_who_holds_a_document_verifies_it_and_learns_nothing_personal() {
        OfficialDocument document = issued();
        for (String typed : List.of(
                document.verifyCode(),
                document.verifyCode().toLowerCase(java.util.Locale.ROOT),
                document.verifyCode().replaceAll("(.{4})(?=.)", "$1-"))) {
            Reply reply = api.anonymous().get("/api/documents/verify/" + typed);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.text("number")).isEqualTo(document.number());
            assertThat(reply.text("title")).isEqualTo("申请材料补正告知书");
            assertThat(reply.text("issuedOn")).isEqualTo("2026-09-23");
            assertThat(reply.json().path("valid").asBoolean()).isTrue();
            assertThat(reply.body())
                    .doesNotContain("余某某")
                    .doesNotContain("3301")
                    .doesNotContain(document.caseNumber())
                    .doesNotContain("clerk1");
        }
    }

    @Test
    void a_code_that_nobody_issued_is_not_found() {
        Reply reply = api.anonymous().get("/api/documents/verify/0000000000000000");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("document-not-found");
    }

    @Test
    void the_document_itself_is_for_those_who_may_see_its_case() {
        OfficialDocument document = issued();
        for (String address : List.of("/api/documents/" + document.id(), "/api/documents/" + document.id() + ".html")) {
            assertThat(api.anonymous().get(address).status()).isEqualTo(401);
            assertThat(api.as("applicant3").get(address).problem()).isEqualTo("document-not-yours");
        }
        assertThat(api.as("applicant3").get("/api/documents/nothing.html").status())
                .isEqualTo(404);
        assertThat(api.as("applicant3").get("/api/documents/nothing").status()).isEqualTo(404);
    }
}
