package org.runonce.shared;

/**
 * One thing wrong in a data file that people maintain.
 *
 * @param file name of the file
 * @param field where in it, e.g. {@code materials[2].trust}; empty for the file as a whole
 * @param reason what is wrong and what would be right, for people
 */
public record FileFault(String file, String field, String reason) {
    @Override
    public String toString() {
        return field.isEmpty() ? file + ": " + reason : file + ": " + field + ": " + reason;
    }
}
