package org.runonce.document;

import java.security.SecureRandom;
import java.util.Locale;

/** The code on a document by which anybody verifies it: nobody guesses it, and nobody misreads it. */
final class VerifyCodes {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without I, L, O and U. */
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 16;

    private VerifyCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** As people type it: in small letters, in groups. */
    static String read(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
