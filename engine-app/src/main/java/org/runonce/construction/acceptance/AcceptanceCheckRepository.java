package org.runonce.construction.acceptance;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcceptanceCheckRepository extends JpaRepository<AcceptanceCheck, String> {
    List<AcceptanceCheck> findByProjectCodeOrderByCheckedAtAscKindAsc(String projectCode);

    Optional<AcceptanceCheck> findFirstByProjectCodeAndKindOrderByCheckNoDesc(String projectCode, CheckKind kind);
}
