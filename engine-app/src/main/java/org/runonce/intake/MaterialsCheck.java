package org.runonce.intake;

/** What checking the materials found. @param corrected whether the applicant has answered the one notice */
public record MaterialsCheck(int missingRequired, int missingTolerable, boolean corrected) {
    public boolean complete() {
        return missingRequired == 0 && missingTolerable == 0;
    }
}
