package org.runonce.batch;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BatchRepository extends JpaRepository<Batch, String> {
    /** For a step that changes the batch, and for a filing that must not slip in behind it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Batch b where b.code = :code")
    Optional<Batch> findForUpdate(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select b from Batch b where b.state = org.runonce.batch.BatchState.OPEN and b.code >= :code order by b.code")
    List<Batch> openFrom(String code, Limit limit);

    @Query("select max(b.code) from Batch b where b.code < :code")
    Optional<String> lastBefore(String code);

    List<Batch> findByCodeLessThanOrderByCodeDesc(String code, Limit limit);

    boolean existsByState(BatchState state);
}
