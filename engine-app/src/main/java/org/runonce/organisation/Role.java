package org.runonce.organisation;

/**
 * What somebody is there for. Held in a department it is a post.
 *
 * @param id kebab-case; {@link Roles} names the ones that code refers to
 * @param mark {@code seed}: named by the district; {@code X}: our proposal; empty: the source says nothing
 */
public record Role(String id, String name, String whatTheyDo, Level level, String mark) {
    /** Where in the district the role is at home. */
    public enum Level {
        PUBLIC,
        HALL,
        DEPT,
        DISTRICT,
        EXTERNAL,
        GRID,
        COMMUNITY,
        TOWN
    }
}
