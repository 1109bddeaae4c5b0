package org.runonce.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files many projects at once: all of them or none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectFilingImport {
    private final ProjectRepository projects;
    private final ProjectOpening opening;
    private final ProjectCodes codes;
    private final LeadUnits leadUnits;
    private final Organisation organisation;

    ProjectFilingImport(
            ProjectRepository projects,
            ProjectOpening opening,
            ProjectCodes codes,
            LeadUnits leadUnits,
            Organisation organisation) {
        this.projects = projects;
        this.opening = opening;
        this.codes = codes;
        this.leadUnits = leadUnits;
        this.organisation = organisation;
    }

    /** Returns the codes, in the order given; a fault is named under {@code /<place in the list>}. */
    public List<String> file(List<ImportedFiling> filings, Actor actor) {
        List<Violation> faults = faults(filings);
        if (!faults.isEmpty()) {
            throw Problem.badInput(faults);
        }
        List<String> filed = new ArrayList<>();
        for (ImportedFiling it : filings) {
            String code = it.code();
            if (code == null) {
                code = codes.next(it.batch());
            } else {
                codes.taken(it.batch(), code);
            }
            opening.open(code, it.batch(), it.filing(), it.office(), actor);
            filed.add(code);
        }
        return filed;
    }

    /** Everything wrong in them, for who wants to look before filing. */
    public List<Violation> faults(List<ImportedFiling> filings) {
        List<Violation> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < filings.size(); i++) {
            String at = "/" + i;
            FilingFaults own = new FilingFaults();
            check(filings.get(i), seen, own);
            own.list().forEach(it -> faults.add(it.under(at)));
        }
        return faults;
    }

    private void check(ImportedFiling it, Set<String> seen, FilingFaults faults) {
        FilingRules.check(it.filing(), faults);
        if (organisation.findUnit(it.office()).isEmpty()) {
            faults.add("/office", "没有这个单位：" + it.office(), "There is no such unit");
        }
        if (!leadUnits.knows(it.filing().applicationSystem())) {
            faults.add("/applicationSystem", "没有这个应用系统", "No unit leads such an application system");
        }
        String code = it.code();
        if (code == null) {
            return;
        }
        if (!ProjectCodes.belongsTo(code, it.batch())) {
            faults.add("/code", "编号应为 YH-IT-%s-三位序号".formatted(it.batch()), "The code is not one of the batch");
        } else if (!seen.add(code) || projects.existsById(code)) {
            faults.add("/code", "编号已经用过：" + code, "The code is taken");
        }
    }
}
