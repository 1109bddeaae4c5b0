package org.runonce.interagency;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalRepository extends JpaRepository<Proposal, String> {
    Optional<Proposal> findFirstByCaseNumberOrderByProposalRoundDesc(String caseNumber);
}
