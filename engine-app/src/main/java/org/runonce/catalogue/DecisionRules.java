package org.runonce.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter.DecisionFields;
import org.runonce.workflow.form.FormWords;

/** What a decision repeats of the application was asked in the application. */
final class DecisionRules implements MatterRule {
    private final Models models;

    DecisionRules(Models models) {
        this.models = models;
    }

    @Override
    public void check(Matter matter, Remarks.OnFile remarks) {
        DecisionFields decision = matter.decision();
        if (decision != null) {
            models.form(matter.applicationForm()).ifPresent(form -> check(decision, form, remarks));
        }
    }

    private static void check(DecisionFields decision, JsonNode form, Remarks.OnFile remarks) {
        FormWords words = FormWords.of(form);
        List<String> states = decision.states();
        MatterRules.notEmpty("decision.states", states, remarks);
        for (int i = 0; i < states.size(); i++) {
            if (!words.asks(states.get(i))) {
                remarks.error("decision.states[" + i + "]", "申请表里没有 " + states.get(i));
            }
        }
        if (new HashSet<>(states).size() < states.size()) {
            remarks.error("decision.states", "有重复的字段");
        }
        day("decision.validFrom", decision.validFrom(), words, remarks);
        day("decision.validUntil", decision.validUntil(), words, remarks);
        if (decision.validFrom() != null && decision.validUntil() == null) {
            remarks.error("decision.validUntil", "写了起始日期，也要写截止日期");
        }
    }

    private static void day(String field, @Nullable String key, FormWords words, Remarks.OnFile remarks) {
        if (key != null && !words.asksForDay(key)) {
            remarks.error(field, "申请表里没有日期 " + key);
        }
    }
}
