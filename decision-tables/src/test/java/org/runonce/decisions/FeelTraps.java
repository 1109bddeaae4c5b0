package org.runonce.decisions;

import java.util.regex.Pattern;

/** What FEEL in Camunda 7 takes without a word and never fulfils. */
class FeelTraps {

    /** A day reaches FEEL as a date and time, which is neither before nor after any date("…"). */
    private static final Pattern DAY = Pattern.compile("\\bdate\\(");

    /** Today is a fact, asked with the rest, so that the same question has the same answer tomorrow. */
    private static final Pattern CLOCK = Pattern.compile("\\b(today|now)\\(");

    /** This is the function not(), whose result is then compared with true. */
    private static final Pattern NEGATION = Pattern.compile("not\\((true|false)\\)");

    private FeelTraps() {}

    static String complaintAbout(String cell) {
        if (DAY.matcher(cell).find()) {
            return "uses date(): write date and time(\"2027-05-01T00:00:00\")";
        }
        if (CLOCK.matcher(cell).find()) {
            return "uses today() or now(): write the input askedOn";
        }
        return NEGATION.matcher(cell).find() ? "uses not(true) or not(false): write false, null or true, null" : "";
    }
}
