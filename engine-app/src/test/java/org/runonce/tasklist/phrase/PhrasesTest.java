package org.runonce.tasklist.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Accounts;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 常用意见: everybody's own, added, found again and deleted. */
@RunOnceTest
class PhrasesTest {
    @Autowired
    District district;

    @Autowired
    Accounts accounts;

    private String writer = "";

    @BeforeEach
    void somebody_who_writes() {
        writer = accounts.openMany(1, "approver@ZFJ").get(0);
    }

    @AfterEach
    void gone() {
        accounts.close(writer);
    }

    @Test
    void a_phrase_is_kept_once_for_its_writer_alone_until_it_is_deleted() {
        String id = add("同意，请按规定办理。").text("id");
        assertThat(add("  同意，请按规定办理。 ").text("id")).isEqualTo(id);
        add("材料齐全，符合法定形式。");
        assertThat(texts(writer)).containsExactly("同意，请按规定办理。", "材料齐全，符合法定形式。");
        assertThat(texts("zfj-approver")).doesNotContain("同意，请按规定办理。");

        assertThat(district.as("zfj-approver").delete("/api/phrases/" + id).problem())
                .isEqualTo("phrase-not-found");
        assertThat(district.as(writer).delete("/api/phrases/" + id).status()).isEqualTo(204);
        assertThat(texts(writer)).containsExactly("材料齐全，符合法定形式。");
    }

    @Test
    void the_same_wish_sent_twice_adds_one() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Reply reply =
                    district.as(writer).post("/api/phrases", Map.of("text", "不予许可，理由见附件。"), "Idempotency-Key", key);
            assertThat(reply.status()).isEqualTo(201);
        }
        assertThat(texts(writer)).hasSize(1);
    }

    @Test
    void what_is_empty_too_long_or_one_too_many_is_refused_in_words() {
        assertThat(district.as(writer).post("/api/phrases", Map.of("text", "　")).status())
                .isEqualTo(400);
        assertThat(district.as(writer)
                        .post("/api/phrases", Map.of("text", "长".repeat(201)))
                        .pointers())
                .containsExactly("/text");
        for (int i = 0; i < 50; i++) {
            add("意见" + i);
        }
        assertThat(district.as(writer)
                        .post("/api/phrases", Map.of("text", "再来一条"))
                        .problem())
                .isEqualTo("too-many-phrases");
    }

    private Reply add(String text) {
        Reply reply = district.as(writer).post("/api/phrases", Map.of("text", text));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply;
    }

    private List<String> texts(String who) {
        List<String> texts = new ArrayList<>();
        for (JsonNode it : district.as(who).get("/api/phrases").json()) {
            texts.add(it.path("text").asText());
        }
        return texts;
    }
}
