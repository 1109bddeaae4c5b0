package org.runonce.tasklist;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TaskDraftRepository extends JpaRepository<TaskDraft, String> {
    @Modifying
    @Query("delete from TaskDraft d where d.taskId = :taskId")
    void discard(String taskId);
}
