package org.runonce.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What an applicant hands in: files lie in the library and serve many applications. */
final class Uploads {
    private final boolean freshEach;
    private final Journal journal;
    private final Map<String, List<Map<String, String>>> handedIn = new ConcurrentHashMap<>();

    /** @param freshEach whether each application brings one file of its own */
    Uploads(boolean freshEach, Journal journal) {
        this.freshEach = freshEach;
        this.journal = journal;
    }

    /** Every material of the matter that must come from the applicant. */
    List<Map<String, String>> materials(Browser browser, String applicant, Matter matter) {
        List<Map<String, String>> materials = new ArrayList<>(shared(browser, applicant, matter));
        if (freshEach) {
            String material = materials.get(0).get("material");
            materials.set(0, Map.of("material", material, "file", upload(browser, applicant)));
        }
        return materials;
    }

    private List<Map<String, String>> shared(Browser browser, String applicant, Matter matter) {
        return handedIn.computeIfAbsent(applicant + " " + matter.code(), key -> {
            List<Map<String, String>> materials = new ArrayList<>();
            for (JsonNode it :
                    browser.get("/api/matters/" + matter.code()).body().path("materials")) {
                boolean asked = !it.path("necessity").asText().equals("OPTIONAL")
                        && !it.path("sharable").asBoolean();
                if (asked) {
                    materials.add(Map.of("material", it.path("id").asText(), "file", upload(browser, applicant)));
                }
            }
            return materials;
        });
    }

    private String upload(Browser browser, String applicant) {
        byte[] pdf = pdf();
        Reply reply = browser.upload("/api/files", pdf);
        if (!reply.good()) {
            throw new IllegalStateException("an upload was refused: " + reply);
        }
        String id = reply.body().path("id").asText();
        journal.uploaded(id, applicant, pdf);
        return id;
    }

    /** Some 20 KB, each one different. */
    private static byte[] pdf() {
        String filling = HexFormat.of().formatHex(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        return ("%PDF-1.4\n" + ("%" + filling + "\n").repeat(270) + "1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
