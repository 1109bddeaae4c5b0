package org.runonce.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredReportRepository extends JpaRepository<StoredReport, String> {
    Optional<StoredReport> findFirstByProjectCodeOrderByRunDesc(String projectCode);

    List<StoredReport> findByProjectCodeInOrderByRun(Collection<String> projectCodes);
}
