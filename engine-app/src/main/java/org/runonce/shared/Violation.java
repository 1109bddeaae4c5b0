package org.runonce.shared;

/**
 * One thing wrong in an input.
 *
 * @param pointer JSON pointer (RFC 6901) into the request body, e.g. {@code /data/roadKind}; a query parameter is
 *     named {@code ?limit}
 * @param zh what is wrong and what to do, for people
 * @param en the same in English
 */
public record Violation(String pointer, String zh, String en) {
    public Violation under(String prefix) {
        return new Violation(prefix + pointer, zh, en);
    }
}
