package org.runonce.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseDepartmentRepository extends JpaRepository<CaseDepartment, String> {
    List<CaseDepartment> findByCaseNumberOrderByLeadDescDepartmentAsc(String caseNumber);
}
