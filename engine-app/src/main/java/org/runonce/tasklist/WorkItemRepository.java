package org.runonce.tasklist;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.substitution.Place;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WorkItemRepository extends JpaRepository<WorkItem, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from WorkItem w where w.taskId = :taskId")
    Optional<WorkItem> findForUpdate(String taskId);

    /** One winner: the update counts 1 for whoever came first, 0 for everybody else. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(
            "update WorkItem w set w.assignee = :userId, w.assigneeName = :name, w.onBehalfOf = :onBehalfOf,"
                    + " w.onBehalfName = :onBehalfName, w.substitution = :substitution where w.taskId = :taskId and w.assignee is null and w.state = org.runonce.tasklist.WorkItem.State.OPEN")
    int claim(
            String taskId,
            String userId,
            String name,
            @Nullable String onBehalfOf,
            @Nullable String onBehalfName,
            @Nullable Long substitution);

    default int claim(String taskId, Right right) {
        Place place = right.place();
        return claim(
                taskId,
                right.actor().userId(),
                right.actor().name(),
                place == null ? null : place.principal(),
                place == null ? null : place.principalName(),
                place == null ? null : place.substitution());
    }

    @Modifying(flushAutomatically = true)
    @Query("update WorkItem w set w.dueOn = :dueOn"
            + " where w.caseNumber = :caseNumber and w.state = org.runonce.tasklist.WorkItem.State.OPEN")
    int moveDueDay(String caseNumber, LocalDate dueOn);

    /** Lets the waiting tasks of a case wait, or with null no longer. */
    @Modifying(flushAutomatically = true)
    @Query("update WorkItem w set w.suspendedGround = :ground, w.suspendedUntil = :until"
            + " where w.caseNumber = :caseNumber and w.state = org.runonce.tasklist.WorkItem.State.OPEN"
            + " and w.taskKey in :tasks")
    int suspend(String caseNumber, Set<String> tasks, @Nullable String ground, @Nullable LocalDate until);

    @Modifying(flushAutomatically = true)
    @Query("update WorkItem w set w.engineSuspended = :suspended where w.taskId in :taskIds")
    int suspendInEngine(List<String> taskIds, boolean suspended);

    Optional<WorkItem> findFirstByCaseNumberAndTaskKeyAndState(String caseNumber, String taskKey, WorkItem.State state);

    /** Open tasks that the person holds or delegated, everywhere or in these departments. */
    @Query("select w from WorkItem w where w.state = org.runonce.tasklist.WorkItem.State.OPEN"
            + " and (w.assignee = :userId or w.owner = :userId) and (:everywhere = true or w.department in :departments)"
            + " order by w.dueOn, w.taskId")
    List<WorkItem> findTiedTo(String userId, boolean everywhere, Set<String> departments, Limit most);

    List<WorkItem> findByCaseNumberAndStateOrderByCreatedAt(String caseNumber, WorkItem.State state);
}
