package org.runonce.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteVerificationRepository extends JpaRepository<SiteVerification, String> {
    List<SiteVerification> findByCaseNumberOrderByRecordedAt(String caseNumber);

    Optional<SiteVerification> findFirstByCaseNumberAndSupersededAtIsNullOrderByRecordedAtDesc(String caseNumber);
}
