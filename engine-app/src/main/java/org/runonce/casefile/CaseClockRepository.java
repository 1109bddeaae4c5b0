package org.runonce.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseClockRepository extends JpaRepository<CaseClock, String> {
    List<CaseClock> findByCaseNumberOrderByKindAscCycleAsc(String caseNumber);

    Optional<CaseClock> findByCaseNumberAndKindAndRunningTrue(String caseNumber, ClockKind kind);

    Optional<CaseClock> findFirstByCaseNumberAndKindOrderByCycleDesc(String caseNumber, ClockKind kind);
}
