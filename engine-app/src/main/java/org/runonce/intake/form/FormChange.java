package org.runonce.intake.form;

/** A field of the application form that says something else than before, in the form's words and without personal data. */
public record FormChange(String label, String before, String after) {
    public String inWords() {
        return "%s由“%s”改为“%s”".formatted(label, before, after);
    }
}
