package org.runonce.workflow.form;

import java.util.List;

/** The form itself is wrong or wants what this server cannot check: a fault of its author, never of who fills it in. */
public final class FormDefect extends RuntimeException {
    private final List<String> faults;

    FormDefect(String form, List<String> faults) {
        super("form " + form + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** Each names the component and the reason. */
    public List<String> faults() {
        return faults;
    }
}
