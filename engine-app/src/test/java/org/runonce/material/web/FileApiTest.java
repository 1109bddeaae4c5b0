package org.runonce.material.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runonce.material.Samples;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

@RunOnceTest
class FileApiTest {
    @Autowired
    Api api;

    private static Reply upload(Caller by, byte[] content, String name) {
        return by.upload("/api/files", "file", name, "application/octet-stream", content);
    }

    @Test
    void an_uploaded_file_comes_back_to_its_uploader_as_a_download_under_its_chinese_name() {
        byte[] content = Samples.pdf("over http");
        Reply stored = upload(api.as("clerk1"), content, "平面图 一.pdf");
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.header("Location")).endsWith("/api/files/" + stored.text("id"));
        assertThat(stored.text("name")).isEqualTo("平面图 一.pdf");
        assertThat(stored.text("mediaType")).isEqualTo("application/pdf");
        assertThat(stored.text("uploadedBy")).isEqualTo("clerk1");
        assertThat(stored.text("sha256")).hasSize(64);

        Reply read = api.as("clerk1").get("/api/files/" + stored.text("id"));
        assertThat(read.bytes()).isEqualTo(content);
        assertThat(read.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(read.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E5%B9%B3%E9%9D%A2%E5%9B%BE%20%E4%B8%80.pdf");
    }

    @Test
    void a_pdf_is_shown_in_a_page_of_ours_where_nothing_of_it_runs_and_a_text_document_is_not_shown() {
        String id = upload(api.as("clerk1"), Samples.pdf("to be seen"), "a.pdf").text("id");
        Reply shown = api.as("clerk1").get("/api/files/" + id + "/view");
        assertThat(shown.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(shown.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(api.as("clerk2").get("/api/files/" + id + "/view").problem()).isEqualTo("file-not-yours");

        String text = upload(api.as("clerk1"), Samples.named("docx"), "a.docx").text("id");
        assertThat(api.as("clerk1").get("/api/files/" + text + "/view").problem())
                .isEqualTo("file-not-viewable");
    }

    @Test
    void nobody_else_reads_it_and_nobody_reads_or_uploads_without_signing_in() {
        String id = upload(api.as("clerk1"), Samples.pdf("mine"), "a.pdf").text("id");
        assertThat(api.as("clerk2").get("/api/files/" + id).problem()).isEqualTo("file-not-yours");
        assertThat(api.anonymous().get("/api/files/" + id).status()).isEqualTo(401);
        assertThat(upload(api.anonymous(), Samples.pdf("nobody"), "a.pdf").status())
                .isIn(401, 403);
    }

    @Test
    void what_may_not_be_uploaded_is_refused_with_a_reason() {
        Reply html = upload(api.as("clerk1"), "<html><script>alert(1)</script></html>".getBytes(), "a.pdf");
        assertThat(html.status()).isEqualTo(400);
        assertThat(html.problem()).isEqualTo("file-type-not-allowed");
        assertThat(html.pointers()).containsExactly("?file");
        assertThat(upload(api.as("clerk1"), new byte[0], "a.pdf").problem()).isEqualTo("file-empty");
        assertThat(upload(api.as("clerk1"), Samples.pdf("x"), "a.png").problem())
                .isEqualTo("file-extension-mismatch");
        assertThat(upload(api.as("clerk1"), Samples.pdf("x"), "a").problem()).isEqualTo("file-name-missing");
    }

    @Test
    void more_than_twenty_megabytes_are_refused_as_too_large() {
        Reply answer = upload(api.as("clerk1"), new byte[21 * 1024 * 1024], "a.pdf");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text("title")).isEqualTo("内容太大");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=other",
                "multipart/form-data; boundary=",
                "nonsense"
            })
    void a_request_that_is_no_upload_is_refused_and_breaks_nothing(String contentType) {
        Reply answer = api.as("clerk1").post("/api/files", "{}", "Content-Type", contentType);
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.text("title")).isNotBlank();
    }

    @Test
    void the_file_travels_in_the_part_called_file() {
        Reply answer =
                api.as("clerk1").upload("/api/files", "document", "a.pdf", "application/pdf", Samples.pdf("part"));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("?file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "%2e%2e", "'%20or%201=1", "00000000-0000-0000-0000-000000000000"})
    void an_id_that_names_no_file_is_not_found(String id) {
        assertThat(api.as("clerk1").get("/api/files/" + id).status()).isIn(400, 403, 404);
    }
}
