package org.runonce.intake;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.material.MaterialLibrary;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 补正: the wishes of all departments become one notice, given once (行政许可法32条(四)); it is answered in {@link CorrectionAnswers}. */
@Component
@Transactional
public class Corrections {
    private final CorrectionDemandRepository demands;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final MaterialLibrary library;
    private final Organisation organisation;
    private final Clock clock;

    Corrections(
            CorrectionDemandRepository demands,
            CaseFiles files,
            CaseRegister cases,
            MaterialLibrary library,
            Organisation organisation,
            Clock clock) {
        this.demands = demands;
        this.files = files;
        this.cases = cases;
        this.library = library;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * A department of the case wishes a correction. It is kept for the one notice; after that notice, or after
     * acceptance, it is refused and the refusal recorded.
     */
    public WishOutcome wish(String caseNumber, NewDemand wish, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        String department = departmentOf(facts, actor);
        files.lock(caseNumber);
        requireKnownMaterial(facts, wish, "/materialId");
        String name = organisation.unit(department).shortName();
        if (facts.state() == CaseState.RECEIVED && facts.cycle() == 1) {
            keep(facts, department, wish, actor, false);
            files.note(caseNumber, "WISH_CORRECTION", name + "提出补正意见：" + wish.demand(), actor, false);
            return new WishOutcome(null);
        }
        String refusal = facts.state() == CaseState.SUBMITTED
                ? "办件尚未收件，收件后再提"
                : "补正只能一次性告知，现在是“%s”，不能再提".formatted(facts.state().zh());
        files.note(
                caseNumber, "REFUSE_WISH", "未采纳%s的补正意见（%s）：%s".formatted(name, refusal, wish.demand()), actor, false);
        return new WishOutcome(refusal);
    }

    /** What has been wished and told so far, for those who may see the case; the applicant sees what was told. */
    @Transactional(readOnly = true)
    public List<Demand> demands(String caseNumber, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        boolean applicant = facts.appliedBy(actor);
        return demands.findByCaseNumberOrderByWishedAt(caseNumber).stream()
                .filter(it -> it.notified || !applicant)
                .map(Demand::of)
                .toList();
    }

    /** One notice with the window's demands and every department's wish. */
    void notify(String caseNumber, List<NewDemand> own, Actor actor) {
        files.lock(caseNumber);
        CaseFacts facts = cases.facts(caseNumber);
        for (int i = 0; i < own.size(); i++) {
            requireKnownMaterial(facts, own.get(i), "/data/corrections/" + i + "/material");
            keep(facts, facts.acceptingAuthority(), own.get(i), actor, true);
        }
        List<CorrectionDemand> all = demands.findByCaseNumberOrderByWishedAt(caseNumber);
        if (all.isEmpty()) {
            throw Problem.rejected("nothing-to-correct", "请写明要补正的内容", "Say what is to be corrected")
                    .with(new Violation("/data/corrections", "至少写一项", "Give at least one"));
        }
        all.forEach(it -> it.notified = true);
        files.askCorrection(caseNumber, all.stream().map(it -> it.demand).collect(Collectors.joining("；")), actor);
    }

    /** What the one notice told. */
    @Transactional(readOnly = true)
    public List<Demand> told(String caseNumber) {
        return demands.findByCaseNumberAndNotifiedTrueOrderByWishedAt(caseNumber).stream()
                .map(Demand::of)
                .toList();
    }

    Set<String> notifiedMaterials(String caseNumber) {
        Set<String> materials = new HashSet<>();
        told(caseNumber).forEach(it -> {
            if (it.materialId() != null) {
                materials.add(it.materialId());
            }
        });
        return materials;
    }

    /** The clerk accepts although a department wished a correction: that is written down. */
    void dropWishes(String caseNumber, Actor actor) {
        files.lock(caseNumber);
        demands.findByCaseNumberOrderByWishedAt(caseNumber).stream()
                .filter(it -> !it.notified)
                .forEach(it -> files.note(
                        caseNumber,
                        "DROP_WISH",
                        "受理时未采纳%s的补正意见：%s"
                                .formatted(organisation.unit(it.department).shortName(), it.demand),
                        actor,
                        false));
    }

    private void keep(CaseFacts facts, String department, NewDemand wish, Actor actor, boolean notified) {
        CorrectionDemand demand = new CorrectionDemand();
        demand.id = UUID.randomUUID().toString();
        demand.caseNumber = facts.number();
        demand.department = department;
        demand.materialId = wish.materialId();
        demand.demand = wish.demand();
        demand.wishedBy = actor.userId();
        demand.wishedAt = clock.instant();
        demand.notified = notified;
        demands.save(demand);
    }

    private void requireKnownMaterial(CaseFacts facts, NewDemand wish, String pointer) {
        String material = wish.materialId();
        if (material != null
                && library.list(facts.number()).stream()
                        .noneMatch(it -> it.materialId().equals(material))) {
            throw Problem.rejected(
                            "material-not-listed",
                            "清单里没有这项材料，不得要求清单以外的材料",
                            "The list has no such material; nothing outside it may be asked")
                    .with("basis", "优化营商环境条例35条")
                    .with(new Violation(pointer, "请从材料清单中选择", "Choose from the list of materials"));
        }
    }

    private static String departmentOf(CaseFacts facts, Actor actor) {
        return facts.departments().stream()
                .map(it -> it.department())
                .filter(it -> actor.posts().contains(new Post(Roles.APPROVER, it))
                        || actor.posts().contains(new Post(Roles.CO_REVIEWER, it)))
                .findFirst()
                .orElseThrow(() -> Problem.forbidden(
                        "not-a-reviewer",
                        "只有承办部门的审批人员可以提出补正意见",
                        "Only reviewers of the case's departments wish a correction"));
    }
}
