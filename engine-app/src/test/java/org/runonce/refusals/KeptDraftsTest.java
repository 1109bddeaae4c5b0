package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person typed is kept, and is nobody else's. */
@RunOnceTest
class KeptDraftsTest {
    @Autowired
    District district;

    @Autowired
    Api api;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void a_half_filled_application_is_there_in_another_session_and_not_for_another_person() {
        Reply made = district.as("applicant2")
                .post("/api/applications", Map.of("matterCode", "PUB-005", "data", Map.of("projectName", "半截")));
        assertThat(made.status()).isEqualTo(201);
        String path = "/api/applications/" + made.text("id");

        Caller elsewhere = api.signIn("applicant2");
        assertThat(elsewhere.get(path).json().at("/content/data/projectName").asText())
                .isEqualTo("半截");
        assertThat(elsewhere
                        .put(path, Map.of("matterCode", "PUB-005", "data", Map.of("projectName", "一半")))
                        .status())
                .isEqualTo(200);
        assertThat(district.as("applicant2").get("/api/applications").body()).contains("一半");

        assertThat(district.as("applicant1").get(path).status()).isEqualTo(404);
        assertThat(district.as("applicant1").delete(path).status()).isEqualTo(404);
        assertThat(elsewhere.delete(path).status()).isEqualTo(204);
        assertThat(elsewhere.get(path).status()).isEqualTo(404);
    }

    @Test
    void a_half_filled_task_is_there_in_another_session_not_for_a_colleague_and_gone_when_done() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        String task = "/api/tasks/" + district.task("clerk1", number, "Task_ReceiveCase");
        assertThat(district.as("clerk1")
                        .put(task + "/draft", Map.of("data", Map.of("note", "还差一份")))
                        .status())
                .isEqualTo(204);
        assertThat(api.signIn("clerk1")
                        .get(task + "/form")
                        .json()
                        .at("/data/note")
                        .asText())
                .isEqualTo("还差一份");
        assertThat(district.as("clerk2").get(task + "/form").json().path("data"))
                .isEmpty();
        district.receives("clerk1", number);
        assertThat(district.as("clerk1")
                        .put(task + "/draft", Map.of("data", Map.of()))
                        .status())
                .isEqualTo(409);
    }
}
