package org.runonce.construction.building;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SupervisionReportRepository extends JpaRepository<SupervisionReport, String> {
    List<SupervisionReport> findByProjectCodeOrderByReportNo(String projectCode);

    Optional<SupervisionReport> findFirstByProjectCodeOrderByReportNoDesc(String projectCode);
}
