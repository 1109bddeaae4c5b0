package org.runonce.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.Matter.DecisionFields;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.DistrictTime;
import org.runonce.workflow.form.FormWords;

/** What a decision says of the application: its subject in the form's words, and how long it holds. */
record DecisionWords(Matter matter, FormWords form, JsonNode data) {
    private static final String LICENCE = "行政许可";

    static DecisionWords of(MatterVersion version, JsonNode data) {
        return new DecisionWords(version.matter(), FormWords.of(version.form()), data);
    }

    List<Map<String, String>> subject() {
        DecisionFields fields = matter.decision();
        return fields == null
                ? List.of()
                : form.answers(data, fields.states()).stream()
                        .map(it -> pair(it.label(), it.words()))
                        .toList();
    }

    /** @param written the day that who decides wrote; null if the application's or the matter's own is to hold */
    String validity(@Nullable LocalDate written) {
        DecisionFields fields = matter.decision();
        LocalDate from =
                fields == null ? null : form.day(data, fields.validFrom()).orElse(null);
        LocalDate asked =
                fields == null ? null : form.day(data, fields.validUntil()).orElse(null);
        LocalDate until = written == null ? asked : written;
        if (until != null) {
            String begin = from == null || from.isAfter(until) ? "" : "自" + DistrictTime.inWords(from);
            return begin + "至" + DistrictTime.inWords(until);
        }
        if (matter.result().validity() != null) {
            return matter.result().validity();
        }
        return matter.type().equals(LICENCE) ? "长期" : "不设有效期";
    }

    /** Read in this order. */
    static Map<String, String> pair(String label, String words) {
        Map<String, String> pair = new LinkedHashMap<>();
        pair.put("label", label);
        pair.put("words", words);
        return pair;
    }
}
