package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names one level of a form knows; whatever else the data holds is refused. */
final class Names {
    private final Map<String, Names> inner = new HashMap<>();
    private final boolean field;

    Names() {
        this(false);
    }

    private Names(boolean field) {
        this.field = field;
    }

    /** False if another field already lies on this path. */
    boolean claim(List<String> path) {
        Names at = this;
        for (String name : path.subList(0, path.size() - 1)) {
            at = at.inner.computeIfAbsent(name, any -> new Names(false));
            if (at.field) {
                return false;
            }
        }
        return at.inner.putIfAbsent(path.get(path.size() - 1), new Names(true)) == null;
    }

    void refuseUnknown(Scope scope) {
        refuseUnknown(scope.data(), scope.pointer(), scope);
    }

    private void refuseUnknown(JsonNode data, String pointer, Scope scope) {
        data.properties().forEach(entry -> {
            String at = pointer + "/" + Paths.escape(entry.getKey());
            judge(inner.get(entry.getKey()), entry.getValue(), at, scope);
        });
    }

    private static void judge(@Nullable Names known, JsonNode value, String at, Scope scope) {
        if (known == null) {
            scope.refuse(at, "表单里没有这一项", "The form has no such field");
        } else if (!known.field && value.isObject()) {
            known.refuseUnknown(value, at, scope);
        } else if (!known.field && !value.isNull()) {
            scope.refuse(at, "这里应是一组内容（对象）", "An object belongs here");
        }
    }
}
