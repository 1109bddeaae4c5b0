package org.runonce.project;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DraftRepository extends JpaRepository<Draft, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from ProjectDraft d where d.id = :id")
    Optional<Draft> findForUpdate(String id);

    List<Draft> findTop100ByOwnerAndProjectCodeIsNullOrderBySavedAtDesc(String owner);
}
