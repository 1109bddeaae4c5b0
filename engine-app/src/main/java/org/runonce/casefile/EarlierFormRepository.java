package org.runonce.casefile;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EarlierFormRepository extends JpaRepository<EarlierForm, Long> {
    List<EarlierForm> findByCaseNumberOrderById(String caseNumber);
}
