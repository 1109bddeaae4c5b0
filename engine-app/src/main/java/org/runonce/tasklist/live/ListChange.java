package org.runonce.tasklist.live;

import java.util.Set;

/**
 * A task that some lists now show otherwise. It says whose lists, never what stands in them.
 *
 * @param groups whose waiting tasks changed; empty while somebody holds the task
 * @param hands who holds or held it
 * @param owners who delegated it
 * @param shownTo to whom it was copied
 */
public record ListChange(
        String taskId,
        String caseNumber,
        Set<String> groups,
        Set<String> hands,
        Set<String> owners,
        Set<String> shownTo,
        boolean ended) {
    public ListChange shownTo(String userId) {
        return new ListChange(taskId, caseNumber, groups, hands, owners, Set.of(userId), ended);
    }
}
