package org.runonce.shared;

import java.util.Set;

/** 职责分离: what who keeps the cases knows of tasks that different people do. */
public interface SeparatedDuties {
    /** Ids of the user tasks whose doer does not do this one; of a matter that nobody keeps there are none. */
    Set<String> apartFrom(String matterCode, String taskKey);

    /** The case itself, the package it belongs to and the items it has: what was done in one counts in the others. */
    Set<String> family(String caseNumber);
}
