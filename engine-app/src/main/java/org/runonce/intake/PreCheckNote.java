package org.runonce.intake;

import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.catalogue.Catalogue;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** 资格预判 of a case as its form stands now: it advises, whatever it says; clerk and applicant find it in the timeline. */
@Component
class PreCheckNote {
    private final CaseRegister cases;
    private final CaseFiles files;
    private final Catalogue catalogue;
    private final Eligibility eligibility;

    PreCheckNote(CaseRegister cases, CaseFiles files, Catalogue catalogue, Eligibility eligibility) {
        this.cases = cases;
        this.files = files;
        this.catalogue = catalogue;
        this.eligibility = eligibility;
    }

    Verdict write(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        Verdict verdict = eligibility.evaluate(
                catalogue.version(facts.matterCode(), facts.matterVersion()),
                facts.data(),
                caseNumber,
                facts.applicantOffice());
        files.note(caseNumber, "PRE_CHECK", "资格预判（仅供参考）：" + verdict.inWords(), Actor.SYSTEM, true);
        return verdict;
    }
}
