package org.runonce.workflow.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern somewhere in a text.
 *
 * @param message of the form's author; a text of ours if there is none
 */
record TextPattern(Pattern pattern, @Nullable String message) {
    /** As the form's viewer has it. */
    static final TextPattern EMAIL = new TextPattern(
            Pattern.compile("^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
                    + "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$"),
            "应是电子邮箱地址");

    /** The viewer wants an international number too. */
    static final TextPattern PHONE =
            new TextPattern(Pattern.compile("^(\\+|00)[1-9]\\d{5,17}$"), "应是带国家代码的电话号码，如 +8657188888888");

    void check(String text, Place place) {
        try {
            if (!pattern.matcher(new PatientText(text)).find()) {
                place.refuse(message == null ? "的格式不对" : "：" + message, "must match the pattern " + pattern.pattern());
            }
        } catch (PatientText.Exhausted | StackOverflowError tooDeep) {
            // the JDK follows alternatives by recursion
            place.refuse("太复杂，无法核对格式", "is too complex to be matched with the pattern " + pattern.pattern());
        }
    }
}
