package org.runonce.workflow.form;

import org.jspecify.annotations.Nullable;

/** Whether a field may be changed: open, closed ({@code disabled}, {@code readonly}), or closed under a condition. */
record Lock(boolean closed, @Nullable Expression when) {
    boolean closes(Scope scope) {
        return closed || Expression.holds(when, scope);
    }

    boolean mayClose() {
        return closed || when != null;
    }
}
