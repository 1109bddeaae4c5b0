package org.runonce.review;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SiteVerificationRepository extends JpaRepository<SiteVerification, String> {
    Optional<SiteVerification> findFirstByCaseNumberAndSupersededAtIsNullOrderByRecordedAtDesc(String caseNumber);
}
