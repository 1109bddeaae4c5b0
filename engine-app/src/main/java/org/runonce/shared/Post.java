package org.runonce.shared;

/**
 * A role held in a department, e.g. {@code window-clerk@SGB}. The engine knows a post as a group of that id.
 *
 * @param role kebab-case id of a role of {@code organisation/roles.csv}
 * @param department code of a unit of {@code organisation/org.csv}
 */
public record Post(String role, String department) {
    /** The group id under which the engine and the task list know this post. */
    public String groupId() {
        return role + "@" + department;
    }

    public static Post of(String groupId) {
        int at = groupId.indexOf('@');
        if (at < 1 || at == groupId.length() - 1) {
            throw new IllegalArgumentException("not <role>@<department>: " + groupId);
        }
        return new Post(groupId.substring(0, at), groupId.substring(at + 1));
    }
}
