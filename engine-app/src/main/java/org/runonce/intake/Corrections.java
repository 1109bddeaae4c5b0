package org.runonce.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.MatterVersion;
import org.runonce.intake.events.CorrectionReceived;
import org.runonce.material.MaterialLibrary;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.runonce.workflow.form.FormCheck;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 补正: the wishes of all departments become one notice, given once (行政许可法32条(四)). */
@Component
@Transactional
public class Corrections {
    private final CorrectionDemandRepository demands;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final Catalogue catalogue;
    private final MaterialLibrary library;
    private final FormCheck forms;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corrections(
            CorrectionDemandRepository demands,
            CaseFiles files,
            CaseRegister cases,
            Catalogue catalogue,
            MaterialLibrary library,
            FormCheck forms,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.demands = demands;
        this.files = files;
        this.cases = cases;
        this.catalogue = catalogue;
        this.library = library;
        this.forms = forms;
        this.organisation = organisation;
        this.events = events;
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

    /**
     * The applicant answers every demand of the notice at once, and may correct the form's answers.
     *
     * @param data the corrected fields of the application form; null to leave them
     */
    public void submit(String caseNumber, List<DemandAnswer> answers, @Nullable JsonNode data, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        requireApplicantOrWindow(facts, actor);
        if (facts.state() != CaseState.CORRECTION) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不在等待补正".formatted(facts.state().zh()),
                            "The case is %s and waits for no correction".formatted(facts.state()))
                    .with("state", facts.state().name());
        }
        HandedIn handedIn = answered(facts, answers);
        if (data != null && !data.isNull()) {
            checkData(facts, data);
            files.correctData(caseNumber, data, actor);
        }
        handedIn.to(it -> library.supplement(caseNumber, facts.cycle() + 1, it, actor));
        files.correct(caseNumber, actor);
        events.publishEvent(new CorrectionReceived(caseNumber));
    }

    private HandedIn answered(CaseFacts facts, List<DemandAnswer> answers) {
        Map<String, DemandAnswer> byDemand = new HashMap<>();
        answers.forEach(it -> byDemand.put(it.demand(), it));
        List<Violation> open = new ArrayList<>();
        HandedIn handedIn = new HandedIn();
        for (CorrectionDemand demand : demands.findByCaseNumberAndNotifiedTrueOrderByWishedAt(facts.number())) {
            DemandAnswer answer = byDemand.remove(demand.id);
            String file = answer == null ? null : answer.file();
            String text = answer == null ? null : answer.text();
            if (demand.materialId == null && file != null) {
                open.add(new Violation(
                        "/answers/" + answers.indexOf(answer) + "/file",
                        "这一项不对应清单里的材料，请用文字回答",
                        "This demand concerns no material; answer it in words"));
                continue;
            }
            boolean fileMissing = demand.materialId != null && file == null;
            if (fileMissing || (file == null && (text == null || text.isBlank()))) {
                open.add(new Violation("/answers", "还没有补正：" + demand.demand, "not answered: " + demand.demand));
                continue;
            }
            demand.answer = text == null ? "已补交文件" : text;
            demand.answeredAt = clock.instant();
            if (demand.materialId != null && file != null) {
                String pointer = "/answers/" + answers.indexOf(answer);
                handedIn.add(demand.materialId, file, pointer + "/demand", pointer + "/file");
            }
        }
        byDemand.keySet()
                .forEach(it -> open.add(new Violation("/answers", "告知书里没有这一项：" + it, "no such demand: " + it)));
        if (!open.isEmpty()) {
            throw Problem.rejected(
                            "correction-incomplete", "补正应一次提交全部内容", "A correction answers the whole notice at once")
                    .with(open);
        }
        return handedIn;
    }

    void requireApplicantOrWindow(CaseFacts facts, Actor actor) {
        if (!facts.appliedBy(actor) && !actor.has(Roles.WINDOW_CLERK, facts.acceptingAuthority())) {
            throw Problem.forbidden(
                    "not-the-applicant",
                    "只有申请人本人或受理窗口可以提交",
                    "Only the applicant, or the window in their name, submits this");
        }
    }

    void checkData(CaseFacts facts, JsonNode data) {
        MatterVersion published = catalogue.version(facts.matterCode(), facts.matterVersion());
        List<Violation> wrong = forms.check(published.form(), data).stream()
                .map(it -> it.under("/data"))
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
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
