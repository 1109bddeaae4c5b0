package org.runonce.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TaskDraftRepository extends JpaRepository<TaskDraft, String> {
    List<TaskDraft> findByTaskIdIn(Collection<String> taskIds);

    /** With the ids of one person's draft and of the one handed on: the person's own comes first. */
    Optional<TaskDraft> findFirstByIdInOrderByIdDesc(Collection<String> ids);

    @Modifying
    @Query("delete from TaskDraft d where d.taskId = :taskId")
    void discard(String taskId);
}
