package org.runonce.casefile;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CaseFileRepository extends JpaRepository<CaseFile, String>, JpaSpecificationExecutor<CaseFile> {
    /** For a step that changes the case: two steps at once come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseFile c where c.number = :number")
    Optional<CaseFile> findForUpdate(String number);

    List<CaseFile> findByParentNumberOrderByNumber(String parentNumber);
}
