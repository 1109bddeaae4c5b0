package org.runonce.workflow.form;

/** A text that a pattern may look at only so often: a backtracking pattern ends instead of holding a thread for hours. */
final class PatientText implements CharSequence {
    private static final int LOOKS = 2_000_000;

    private final String text;
    private int looks;

    PatientText(String text) {
        this.text = text;
    }

    static final class Exhausted extends RuntimeException {
        private Exhausted() {
            super("the pattern looked at the text too often", null, false, false);
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
