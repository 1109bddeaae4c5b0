package org.runonce.review;

import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 办结 and 出件送达: two steps, each with its own limit. */
@Component
@Transactional
public class Results {
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final DecisionDocuments documents;

    Results(CaseHandling handling, CaseRegister cases, DecisionDocuments documents) {
        this.handling = handling;
        this.cases = cases;
        this.documents = documents;
    }

    public void complete(String caseNumber) {
        handling.complete(caseNumber);
    }

    /** Hands the result out and issues the delivery receipt, DOC-10. */
    public void handOut(String caseNumber, HandOut handOut, Actor actor) {
        CaseFacts facts = cases.facts(caseNumber);
        requireRightPerson(facts, handOut);
        handling.deliver(caseNumber, handOut.inWords(), actor);
        documents.deliveryReceipt(facts, handOut, actor);
    }

    /** Who collects at the window shows the document of the applicant or of the agent. */
    private static void requireRightPerson(CaseFacts facts, HandOut handOut) {
        @Nullable String tail = handOut.idNumberTail();
        if (tail == null) {
            return;
        }
        @Nullable String agent = facts.party().agentIdNumber();
        boolean right = endsWith(facts.party().idNumber(), tail) || (agent != null && endsWith(agent, tail));
        if (!right) {
            throw Problem.rejected(
                            "not-the-recipient",
                            "证件后四位与申请人、经办人都不符",
                            "The identity number fits neither the applicant nor the agent")
                    .with(new Violation("/data/idNumberTail", "请核对证件", "Check the document"));
        }
    }

    private static boolean endsWith(String number, String tail) {
        return number.regionMatches(true, number.length() - tail.length(), tail, 0, tail.length());
    }
}
