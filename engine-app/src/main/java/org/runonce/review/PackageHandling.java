package org.runonce.review;

import java.util.List;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseOpening;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.Decision;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一件事: one application, many matters, each decided and delivered on its own. */
@Component
@Transactional
public class PackageHandling {
    private final CaseHandling handling;
    private final CaseOpening opening;
    private final CaseRegister cases;
    private final Catalogue catalogue;

    PackageHandling(CaseHandling handling, CaseOpening opening, CaseRegister cases, Catalogue catalogue) {
        this.handling = handling;
        this.opening = opening;
        this.cases = cases;
        this.catalogue = catalogue;
    }

    public void open(String caseNumber) {
        CaseFacts facts = cases.facts(caseNumber);
        Matter matter =
                catalogue.version(facts.matterCode(), facts.matterVersion()).matter();
        matter.items().forEach(item -> opening.openItem(caseNumber, item));
    }

    /** Case numbers of the items. */
    @Transactional(readOnly = true)
    public List<String> items(String caseNumber) {
        return cases.items(caseNumber).stream().map(CaseFacts::number).toList();
    }

    @Transactional(readOnly = true)
    public String department(String itemNumber) {
        return cases.facts(itemNumber).leadDepartment();
    }

    /** The package ends when its last item has been delivered; it has no decision of its own but theirs. */
    public void close(String caseNumber) {
        List<CaseFacts> items = cases.items(caseNumber);
        long granted = items.stream()
                .filter(it -> Decision.GRANT.name().equals(it.decision()))
                .count();
        Decision all = granted == items.size() ? Decision.GRANT : granted == 0 ? Decision.REFUSE : Decision.PARTLY;
        handling.gatherOpinions(caseNumber);
        handling.decide(caseNumber, all, "各事项均已分别决定，准予%d项，共%d项".formatted(granted, items.size()), Actor.SYSTEM);
        handling.complete(caseNumber);
        handling.deliver(caseNumber, "各事项已分别送达", Actor.SYSTEM);
    }
}
