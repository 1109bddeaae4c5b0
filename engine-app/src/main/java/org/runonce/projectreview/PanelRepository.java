package org.runonce.projectreview;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PanelRepository extends JpaRepository<Panel, String> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Panel p where p.projectCode = :projectCode")
    Optional<Panel> findForUpdate(String projectCode);
}
