package org.runonce.casefile;

import java.util.HashSet;
import java.util.Set;
import org.runonce.catalogue.Catalogue;
import org.runonce.shared.SeparatedDuties;
import org.springframework.stereotype.Component;

@Component
class CaseDuties implements SeparatedDuties {
    private final Catalogue catalogue;
    private final CaseFileRepository files;

    CaseDuties(Catalogue catalogue, CaseFileRepository files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    /** By the newest version, also for running cases: the rule is about people, not about what an applicant may expect. */
    @Override
    public Set<String> apartFrom(String matterCode, String taskKey) {
        return catalogue.publishes(matterCode)
                ? catalogue.current(matterCode).matter().apartFrom(taskKey)
                : Set.of();
    }

    @Override
    public Set<String> family(String caseNumber) {
        Set<String> family = new HashSet<>(files.numbersOfItems(caseNumber));
        family.add(caseNumber);
        files.numberOfPackage(caseNumber).ifPresent(family::add);
        return family;
    }
}
