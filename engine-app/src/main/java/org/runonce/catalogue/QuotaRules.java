package org.runonce.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Matter.QuotaUse;
import org.runonce.catalogue.Matter.Scope;

/** A quota is an office's; what the data answer is not asked, and what is counted is asked. */
final class QuotaRules implements MatterRule {
    private final Models models;

    QuotaRules(Models models) {
        this.models = models;
    }

    @Override
    public void check(Matter matter, Remarks.OnFile remarks) {
        QuotaUse use = matter.quota();
        if (use == null) {
            return;
        }
        if (matter.scope() != Scope.G2G) {
            remarks.error("quota", "只有机关内跑事项占用单位的额度");
        }
        models.form(matter.applicationForm()).ifPresent(form -> {
            Set<String> keys = keys(form);
            asked("quota.amountField", use.amountField(), keys, remarks);
            asked("quota.itemField", use.itemField(), keys, remarks);
            use.facts().keySet().stream()
                    .filter(keys::contains)
                    .forEach(it -> remarks.error("quota.facts." + it, "由系统读取的内容，申请表不应再问"));
        });
    }

    private static void asked(String field, @Nullable String key, Set<String> keys, Remarks.OnFile remarks) {
        if (key != null && !keys.contains(key)) {
            remarks.error(field, "申请表里没有 " + key);
        }
    }

    private static Set<String> keys(JsonNode form) {
        Set<String> keys = new HashSet<>();
        form.path("components").forEach(it -> keys.add(it.path("key").asText()));
        return keys;
    }
}
