package org.runonce.intake;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CorrectionDemandRepository extends JpaRepository<CorrectionDemand, String> {
    List<CorrectionDemand> findByCaseNumberOrderByWishedAt(String caseNumber);

    List<CorrectionDemand> findByCaseNumberAndNotifiedTrueOrderByWishedAt(String caseNumber);
}
