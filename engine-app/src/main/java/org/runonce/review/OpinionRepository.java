package org.runonce.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface OpinionRepository extends JpaRepository<Opinion, String> {
    List<Opinion> findByCaseNumberOrderByGivenAt(String caseNumber);

    List<Opinion> findByCaseNumberAndSupersededAtIsNullOrderByGivenAt(String caseNumber);
}
