package org.runonce.project;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ProjectRepository extends JpaRepository<Project, String>, JpaSpecificationExecutor<Project> {
    /** For a step that changes the project: two steps at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.code = :code")
    Optional<Project> findForUpdate(String code);

    List<Project> findByBatchOrderByCode(String batch);

    List<Project> findAllByOrderByCode();
}
