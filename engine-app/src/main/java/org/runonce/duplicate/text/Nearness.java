package org.runonce.duplicate.text;

/** @param score 0 to 1 */
public record Nearness(double score, Intent intent) {
    static final Nearness NONE = new Nearness(0, Intent.UNSAID);
}
