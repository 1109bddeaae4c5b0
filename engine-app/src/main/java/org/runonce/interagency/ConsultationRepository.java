package org.runonce.interagency;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ConsultationRepository extends JpaRepository<Consultation, String> {
    List<Consultation> findByCaseNumberOrderByConsultationRoundAscOfficeAsc(String caseNumber);
}
