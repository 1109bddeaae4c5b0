package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;

/** Where a component's value lies in the data, ready to be found fault with. */
record Place(Heading heading, Scope scope) {
    String pointer() {
        return Paths.pointer(scope.pointer(), heading.path());
    }

    void refuse(String zh, String en) {
        scope.refuse(pointer(), "“" + heading.label() + "”" + zh, "\"" + heading.label() + "\" " + en);
    }

    /** For a field that the form hides: it must carry nothing. */
    void refuseAnyOf(JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            refuse("在当前填写情况下不显示，不能提交内容", "is hidden by the other answers and must not be submitted");
        }
    }
}
