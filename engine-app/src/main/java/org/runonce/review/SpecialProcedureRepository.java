package org.runonce.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpecialProcedureRepository extends JpaRepository<SpecialProcedure, String> {
    List<SpecialProcedure> findByCaseNumberOrderByAskedAt(String caseNumber);
}
