package org.runonce.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 加签 as the stories know it: a holder asks colleagues, each finds the part in the own list and signs, over HTTP. */
@Component
public class SignDesk {
    public static final Map<String, Object> AGREE = Map.of("opinion", "AGREE");
    public static final Map<String, Object> DISAGREE = Map.of("opinion", "DISAGREE", "reason", "材料看不清");

    private final District district;

    SignDesk(District district) {
        this.district = district;
    }

    public void asks(String holder, String task, String order, String rule, String... signers) {
        Reply reply = tryToAsk(holder, task, order, rule, signers);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    }

    public Reply tryToAsk(String holder, String task, String order, String rule, String... signers) {
        List<Map<String, String>> to =
                Arrays.stream(signers).map(it -> Map.of("to", it)).toList();
        return on(holder, task, "signers", Map.of("signers", to, "order", order, "rule", rule, "reason", "请把关"));
    }

    public Reply signs(String signer, String task, Map<String, ?> opinion) {
        return on(signer, part(signer, task), "complete", Map.of("data", opinion));
    }

    public Reply removes(String holder, String task, String part) {
        return district.as(holder).delete("/api/tasks/" + task + "/signers/" + part + "?reason=%E5%87%BA%E5%B7%AE");
    }

    /** The part for the task that stands in the person's list; empty if none. */
    public String part(String signer, String task) {
        for (JsonNode it :
                district.as(signer).get("/api/tasks?view=mine&limit=200").json().path("items")) {
            if (it.path("parentTaskId").asText().equals(task)) {
                return it.path("id").asText();
            }
        }
        return "";
    }

    /** The sheet that counts. */
    public JsonNode sheet(String reader, String task) {
        return district.as(reader).get("/api/tasks/" + task + "/signers").json().at("/rounds/0");
    }

    public Reply on(String who, String id, String command, Map<String, ?> body) {
        return district.as(who).post("/api/tasks/" + id + "/" + command, body);
    }
}
