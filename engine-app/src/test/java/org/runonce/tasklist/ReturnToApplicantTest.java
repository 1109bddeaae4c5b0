package org.runonce.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** 退回补正: the notice, its document and the one correction of a cycle are as when the window answers the form. */
@RunOnceTest
class ReturnToApplicantTest {
    private static final Map<String, Object> ORDER = Map.of("to", "APPLICANT", "reason", "平面图缺少比例尺");

    @Autowired
    District district;

    @BeforeEach
    void an_ordinary_monday() {
        district.ordinaryMonday();
    }

    @AfterEach
    void today() {
        district.backToToday();
    }

    @Test
    void the_window_returns_an_application_for_its_one_correction() {
        String number = district.apply(
                "applicant1", "PUB-101", Map.of("location", "良渚文化村玉鸟流苏北侧", "bikeCount", 40, "onTactilePaving", false));
        district.receives("clerk1", number);
        String task = district.task("clerk1", number, "Task_AcceptCase");
        assertThat(district.as("clerk1")
                        .get("/api/tasks/" + task + "/return-targets")
                        .json()
                        .at("/targets/0/to")
                        .asText())
                .isEqualTo("APPLICANT");

        Reply returned = district.as("clerk1").post("/api/tasks/" + task + "/return", ORDER);
        assertThat(returned.status()).as(returned.toString()).isEqualTo(200);
        assertThat(district.state(number)).isEqualTo("CORRECTION");
        assertThat(district.documents(number)).containsOnlyOnce("DOC-04");
        JsonNode told = district.as("applicant1")
                .get("/api/cases/" + number + "/corrections")
                .json();
        assertThat(told.findValuesAsText("demand")).containsExactly("平面图缺少比例尺");
        assertThat(district.as("clerk1")
                        .post("/api/tasks/" + task + "/return", ORDER)
                        .status())
                .as("it is done")
                .isEqualTo(409);
    }
}
