package org.runonce.interagency;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.Decision;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 拟办、签批: the lead proposes, the leader whom the table names signs; nobody signs a proposal of one's own. */
@Component
@Transactional
public class Proposals {
    private final ProposalRepository proposals;
    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final Clock clock;

    Proposals(ProposalRepository proposals, CaseFiles files, CaseHandling handling, CaseRegister cases, Clock clock) {
        this.proposals = proposals;
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param unit code of the unit, or {@code LEAD} for the case's lead department */
    public record SignOffLevel(String role, String unit, boolean meeting) {}

    /** @param signOff AGREE, REFUSE or SEND_BACK */
    public record SignOff(
            String signOff,
            @Nullable String reason,
            @Nullable String basis,
            @Nullable String meetingMinutes) {}

    public void propose(String caseNumber, Decision proposed, String reason, @Nullable String basis, Actor actor) {
        files.lock(caseNumber);
        if (proposed == Decision.GRANT) {
            requireItemsGranted(caseNumber);
        }
        Proposal made = new Proposal();
        made.caseNumber = caseNumber;
        made.proposalRound = proposals
                        .findFirstByCaseNumberOrderByProposalRoundDesc(caseNumber)
                        .map(it -> it.proposalRound)
                        .orElse(0)
                + 1;
        made.proposal = proposed;
        made.reason = reason;
        made.basis = basis;
        made.proposedBy = actor.userId();
        made.proposedByName = actor.name();
        made.proposedAt = clock.instant();
        proposals.save(made);
        files.note(caseNumber, "PROPOSE", (proposed == Decision.GRANT ? "拟同意：" : "拟不同意：") + reason, actor, false);
    }

    /** Whose signature the table asks for; returns the group that gets the task. */
    public String asks(String caseNumber, SignOffLevel level) {
        CaseFacts facts = cases.facts(caseNumber);
        String unit = level.unit().equals("LEAD") ? facts.leadDepartment() : level.unit();
        Proposal latest = latest(caseNumber);
        latest.signOffGroup = new Post(level.role(), unit).groupId();
        latest.meeting = level.meeting();
        return latest.signOffGroup;
    }

    /** @return GRANT, REFUSE or SEND_BACK */
    public String sign(String caseNumber, SignOff signOff, Actor actor) {
        files.lock(caseNumber);
        Proposal proposal = latest(caseNumber);
        requireSeparation(proposal, actor);
        requireMinutes(proposal, signOff);
        proposal.signOff = signOff.signOff();
        proposal.signOffReason = signOff.reason();
        proposal.signOffBasis = signOff.basis();
        proposal.meetingMinutes = signOff.meetingMinutes();
        proposal.signedBy = actor.userId();
        proposal.signedByName = actor.name();
        proposal.signedAt = clock.instant();
        if (signOff.signOff().equals("SEND_BACK")) {
            handling.sendBack(caseNumber, String.valueOf(signOff.reason()), actor);
            return "SEND_BACK";
        }
        Decision decision = signOff.signOff().equals("AGREE") ? proposal.proposal : Decision.REFUSE;
        handling.decide(caseNumber, decision, decision == Decision.GRANT ? "同意办理" : "不同意办理：" + why(proposal), actor);
        return decision.name();
    }

    Proposal latest(String caseNumber) {
        return proposals
                .findFirstByCaseNumberOrderByProposalRoundDesc(caseNumber)
                .orElseThrow(() -> new IllegalStateException("nothing was proposed: " + caseNumber));
    }

    /** The leader's own reason, else the proposal's. */
    static String why(Proposal proposal) {
        return proposal.signOffReason == null ? proposal.reason : proposal.signOffReason;
    }

    static String basis(Proposal proposal) {
        String own = proposal.signOffBasis == null ? proposal.basis : proposal.signOffBasis;
        return own == null ? "" : own;
    }

    private static void requireSeparation(Proposal proposal, Actor actor) {
        if (actor.actsAs(proposal.proposedBy)) {
            throw Problem.forbidden(
                    "proposed-by-same-person", "您拟办了这件办件，不能再由您签批", "You proposed this; somebody else signs it");
        }
    }

    private static void requireMinutes(Proposal proposal, SignOff signOff) {
        if (proposal.meeting && signOff.signOff().equals("AGREE") && signOff.meetingMinutes() == null) {
            throw Problem.rejected(
                            "meeting-minutes-missing",
                            "须经区政府会议研究，签批时请填写会议纪要文号",
                            "A meeting decides this; give the number of its minutes")
                    .with(new Violation("/data/meetingMinutes", "请填写会议纪要文号", "Give the number of the minutes"));
        }
    }

    /** 一件事: its result is granted when every item was. */
    private void requireItemsGranted(String caseNumber) {
        cases.items(caseNumber).stream()
                .filter(it -> !Decision.GRANT.name().equals(it.decision()))
                .findFirst()
                .ifPresent(it -> {
                    throw Problem.rejected(
                                    "item-refused",
                                    "“" + it.matterName() + "”没有同意，不能拟同意",
                                    "An item was not granted; the package cannot be")
                            .with("item", it.number())
                            .with(new Violation("/data/proposal", "请拟不同意，写明理由", "Propose a refusal with its reason"));
                });
    }
}
