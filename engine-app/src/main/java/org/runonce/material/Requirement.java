package org.runonce.material;

/**
 * A material that the case's matter asks for.
 *
 * @param materialId kebab-case, unique in the matter
 * @param trust A, B, C or D
 * @param sharable government has it already, so the applicant is not asked for it
 * @param copies of paper, 0 where the file is enough
 */
public record Requirement(
        String materialId, String name, Necessity necessity, String trust, boolean sharable, int copies) {}
