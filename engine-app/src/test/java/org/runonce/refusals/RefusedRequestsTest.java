package org.runonce.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runonce.testing.Api;
import org.runonce.testing.Caller;
import org.runonce.testing.District;
import org.runonce.testing.Reply;
import org.runonce.testing.RunOnceTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Bad input gets a clear answer: 4xx, in Chinese and English, with the field and the reason; never a 500. */
@RunOnceTest
class RefusedRequestsTest {
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
    void at_least_200_malformed_requests_are_answered_4xx_with_field_and_reason_and_change_nothing() {
        Map<String, Object> roadWork = Map.of(
                "projectName", "文一西路污水管改造",
                "location", "文一西路荆长大道口",
                "areaM2", 120,
                "workStartsOn", "2027-03-01",
                "workEndsOn", "2027-03-20",
                "roadKind", "OTHER",
                "planningDocument", true);
        String number = district.apply("applicant1", "PUB-005", roadWork);
        district.receives("clerk1", number);
        String task = district.task("clerk1", number, "Task_AcceptCase");

        List<BadRequest> requests = new BadRequests(number, task).all();
        assertThat(requests).hasSizeGreaterThanOrEqualTo(200);
        SoftAssertions all = new SoftAssertions();
        for (BadRequest request : requests) {
            check(all, request, send(request));
        }
        all.assertAll();
        assertThat(district.state(number)).isEqualTo("RECEIVED");
        assertThat(district.task("clerk1", number, "Task_AcceptCase")).isEqualTo(task);
    }

    private Reply send(BadRequest request) {
        Caller caller = request.as().isEmpty() ? api.anonymous() : api.as(request.as());
        return caller.send(
                request.method(),
                request.path(),
                request.body(),
                request.headers().toArray(String[]::new));
    }

    private static void check(SoftAssertions all, BadRequest request, Reply reply) {
        String what = request + " → " + reply;
        all.assertThat(reply.status()).as(what).isBetween(400, 499);
        all.assertThat(reply.header("Content-Type")).as(what).startsWith("application/problem+json");
        all.assertThat(reply.text("type")).as(what).startsWith("/problems/");
        all.assertThat(reply.text("title")).as(what).matches(".*\\p{IsHan}.*");
        all.assertThat(reply.text("titleEn")).as(what).matches(".*[A-Za-z]{3}.*");
        if (reply.status() == 400) {
            all.assertThat(reply.json().path("violations")).as(what).isNotEmpty();
        }
        Stream.of("Exception", "org.runonce", "org.springframework", "java.lang", "SQL", "at com.")
                .forEach(inner -> all.assertThat(reply.body()).as(what).doesNotContain(inner));
    }
}
