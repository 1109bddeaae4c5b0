package org.runonce.intake.correct;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CorrectionDraftRepository extends JpaRepository<CorrectionDraft, String> {
    @Modifying
    @Query("delete from CorrectionDraft d where d.caseNumber = :caseNumber")
    void discard(String caseNumber);
}
