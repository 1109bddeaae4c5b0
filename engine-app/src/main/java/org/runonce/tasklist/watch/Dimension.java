package org.runonce.tasklist.watch;

/** By what the late tasks are counted. */
enum Dimension {
    DEPARTMENT("department", "''"),
    MATTER("matter_code", "max(matter_name)"),
    /** Who holds them; of those that nobody has claimed there is one line. */
    PERSON("assignee", "max(assignee_name)");

    final String column;
    final String name;

    Dimension(String column, String name) {
        this.column = column;
        this.name = name;
    }
}
