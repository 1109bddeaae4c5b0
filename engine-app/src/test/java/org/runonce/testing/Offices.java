package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Offices as the stories between them know them: a handler applies, a lead checks and proposes, offices answer. */
@Component
public class Offices {
    private final District district;

    Offices(District district) {
        this.district = district;
    }

    /** An application of the handler's office, with every material that must come from it. */
    public Map<String, Object> application(String handler, String matter, Map<String, ?> data) {
        Map<String, Object> application = district.application(handler, matter, data);
        application.remove("party");
        return application;
    }

    public String apply(String handler, String matter, Map<String, ?> data) {
        return district.submit(handler, application(handler, matter, data));
    }

    /** Submits as it is. */
    public Reply tryToApply(String handler, Map<String, ?> application) {
        return district.as(handler)
                .post(
                        "/api/applications/submission",
                        application,
                        "Idempotency-Key",
                        UUID.randomUUID().toString());
    }

    public void accepts(String lead, String caseNumber) {
        district.does(approver(lead), caseNumber, "Task_CheckMatter", Map.of("check", "ACCEPT"));
    }

    public void replies(String office, String caseNumber, Map<String, ?> reply) {
        district.does(approver(office), caseNumber, "Task_ReplyConsultation", reply);
    }

    public void agrees(String office, String caseNumber) {
        replies(office, caseNumber, Map.of("opinion", "AGREE"));
    }

    public void signs(String office, String caseNumber) {
        district.does(approver(office), caseNumber, "Task_CountersignMatter", Map.of("countersign", "SIGN"));
    }

    public void proposesGrant(String lead, String caseNumber) {
        district.does(
                approver(lead), caseNumber, "Task_ProposeDecision", Map.of("proposal", "GRANT", "reason", "符合规定"));
    }

    public void signsOff(String leader, String caseNumber) {
        district.does(leader, caseNumber, "Task_SignOffMatter", Map.of("signOff", "AGREE"));
    }

    /** The keeper gives the office this much and starts counting anew. */
    public void hasQuota(String keeper, String kind, String office, String item, int capacity) {
        Reply reply = district.as(keeper)
                .put(
                        "/api/quotas/" + kind + "/" + office + (item.isEmpty() ? "" : "?item=" + item),
                        Map.of("capacity", capacity, "used", 0, "reason", "核定"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    /** The offices that were asked, and what for, as {@code CZJ CONSULT AGREE}; a dash where nothing was said. */
    public List<String> asked(String caseNumber) {
        List<String> asked = new ArrayList<>();
        for (JsonNode it : consultations(caseNumber)) {
            asked.add(it.path("office").asText() + " " + it.path("part").asText() + " "
                    + (it.path("answer").isMissingNode()
                            ? "-"
                            : it.path("answer").asText()));
        }
        return asked;
    }

    /** The last day on which the office that was asked answers in time. */
    public String due(String caseNumber, String office) {
        Awaitility.await(office + " is asked in " + caseNumber)
                .untilAsserted(() -> assertThat(consultation(caseNumber, office).hasNonNull("dueOn"))
                        .isTrue());
        return consultation(caseNumber, office).path("dueOn").asText();
    }

    public JsonNode consultation(String caseNumber, String office) {
        for (JsonNode it : consultations(caseNumber)) {
            if (it.path("office").asText().equals(office)) {
                return it;
            }
        }
        throw new AssertionError(office + " was asked nothing in " + caseNumber);
    }

    private JsonNode consultations(String caseNumber) {
        Reply reply = district.as("supervisor").get("/api/cases/" + caseNumber + "/consultations");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.json();
    }

    public static String approver(String office) {
        return office.toLowerCase(Locale.ROOT) + "-approver";
    }

    public static String leader(String office) {
        return office.toLowerCase(Locale.ROOT) + "-leader";
    }
}
