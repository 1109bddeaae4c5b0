package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** Holds submitted data against the very form the person saw, as the form's viewer would, and more strictly. */
@Component
public class FormCheck {
    private final Clock clock;

    public FormCheck(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong in the data, with pointers into it; empty when all is well. */
    public List<Violation> check(JsonNode schema, JsonNode data) {
        return check(schema, data, JsonNodeFactory.instance.objectNode());
    }

    /** Like {@link #check}, of data that is not all known yet: what is left out is not missed. */
    public List<Violation> checkGiven(JsonNode schema, JsonNode data) {
        return partly(schema, data, Manner.GIVEN);
    }

    /** What may not even be kept for later: no part of the form, or of another kind than its field. */
    public List<Violation> checkDraft(JsonNode schema, JsonNode data) {
        return partly(schema, data, Manner.DRAFT);
    }

    /** Whether the form does not show this field while it holds these data. */
    public boolean hides(JsonNode schema, String field, JsonNode data) {
        return FormSchema.of(schema).hides(field, data, DistrictTime.today(clock));
    }

    private List<Violation> partly(JsonNode schema, JsonNode data, Manner manner) {
        JsonNode nothing = JsonNodeFactory.instance.objectNode();
        return FormSchema.of(schema).check(data, nothing, DistrictTime.today(clock), manner);
    }

    /**
     * @param shown the values the form was opened with: a locked field must keep them, and conditions may name them
     */
    public List<Violation> check(JsonNode schema, JsonNode data, JsonNode shown) {
        return FormSchema.of(schema).check(data, shown, DistrictTime.today(clock));
    }
}
