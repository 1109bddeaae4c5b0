package org.runonce.tasklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.AssignedId;
import org.runonce.tasklist.live.ListChange;
import org.runonce.tasklist.sign.SheetState;
import org.runonce.tasklist.view.TaskKind;
import org.runonce.tasklist.view.TaskRow;

/** A user task as lists show it, written in the engine's own transaction: no lag, no second truth. */
@Entity
@Table(name = "work_item")
class WorkItem extends AssignedId {
    enum State {
        OPEN,
        DONE,
        /** The process left the task without its being done, e.g. because the case was withdrawn. */
        CANCELLED
    }

    @Id
    String taskId = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    TaskKind kind = TaskKind.TASK;

    /** The task for which a signer signs. */
    @Nullable
    String parentTaskId;

    /** What the task's latest sheet of signers says; null if there never was one. */
    @Nullable
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    SheetState signState;

    String processDefinitionId = "";
    String processKey = "";
    String taskKey = "";
    String taskName = "";
    String caseNumber = "";
    String matterCode = "";
    String matterName = "";
    String applicantName = "";
    String groupId = "";
    String department = "";

    @Nullable
    String assignee;

    @Nullable
    String assigneeName;

    /** In whose place it is held or was done; null in the holder's own right. */
    @Nullable
    String onBehalfOf;

    @Nullable
    String onBehalfName;

    /** The substitution by which it is held. */
    @Nullable
    Long substitution;

    /** Who delegated the task and will have it back; null while it is not delegated. */
    @Nullable
    String owner;

    @Nullable
    String ownerName;

    /** When somebody last asked for more haste. */
    @Nullable
    Instant urgedAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    State state = State.OPEN;

    /** Why the law lets the task wait; null while it does not. */
    @Nullable
    String suspendedGround;

    @Nullable
    LocalDate suspendedUntil;

    /** The operator has suspended the process in the engine. */
    boolean engineSuspended;

    LocalDate dueOn = TaskRow.NO_DUE_DAY;
    Instant createdAt = Instant.EPOCH;

    @Nullable
    String endedBy;

    @Nullable
    Instant endedAt;

    @Override
    public String getId() {
        return taskId;
    }

    void heldBy(Right right) {
        assignee = right.actor().userId();
        assigneeName = right.actor().name();
        onBehalfOf = right.place() == null ? null : right.place().principal();
        onBehalfName = right.place() == null ? null : right.place().principalName();
        substitution = right.place() == null ? null : right.place().substitution();
    }

    void heldBy(@Nullable String userId, @Nullable String name) {
        assignee = userId;
        assigneeName = name;
        onBehalfOf = null;
        onBehalfName = null;
        substitution = null;
    }

    /** Whose lists show it now. */
    ListChange change() {
        return new ListChange(
                taskId,
                caseNumber,
                assignee == null ? Set.of(groupId) : Set.of(),
                assignee == null ? Set.of() : Set.of(assignee),
                owner == null ? Set.of() : Set.of(owner),
                Set.of(),
                state != State.OPEN);
    }

    TaskRow row() {
        return new TaskRow(
                taskId,
                kind,
                parentTaskId,
                taskKey,
                taskName,
                processKey,
                caseNumber,
                matterCode,
                matterName,
                applicantName,
                groupId,
                department,
                assignee,
                assigneeName,
                onBehalfOf,
                onBehalfName,
                ownerName,
                urgedAt,
                dueOn,
                createdAt,
                state.name(),
                endedAt,
                suspendedGround,
                suspendedUntil,
                engineSuspended);
    }
}
