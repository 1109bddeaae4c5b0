package org.runonce.tasklist;

import org.springframework.data.jpa.repository.JpaRepository;

interface TaskSubmissionRepository extends JpaRepository<TaskSubmission, String> {}
