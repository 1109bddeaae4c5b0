package org.runonce.organisation;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the district: an office, town, street, village or grid.
 *
 * @param parent code of the unit above; only the district itself and the public have none
 * @param creditCode unified social credit code; a grid has none
 * @param mark where the line of {@code organisation/org.csv} comes from
 */
public record Unit(
        String code,
        String name,
        String shortName,
        @Nullable String parent,
        Kind kind,
        @Nullable String creditCode,
        String mark) {
    /**
     * {@code PUBLIC} is no office: it stands for everybody who asks, so that an applicant can hold a post too. Nor is
     * {@code EXTERNAL}: people from outside who give the district their word, such as experts and supervising engineers.
     */
    public enum Kind {
        DISTRICT,
        PARTY,
        DEPARTMENT,
        PLATFORM,
        SUBDISTRICT,
        TOWN,
        COMMUNITY,
        VILLAGE,
        GRID,
        EXTERNAL,
        PUBLIC
    }

    /** People who work there are staff of the district. */
    public boolean isOffice() {
        return kind != Kind.PUBLIC && kind != Kind.EXTERNAL;
    }
}
