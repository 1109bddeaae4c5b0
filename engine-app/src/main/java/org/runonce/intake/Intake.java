package org.runonce.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.Assignment;
import org.runonce.casefile.CaseFacts;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseHandling;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.catalogue.MaterialRequirement.Necessity;
import org.runonce.intake.events.CaseTerminated;
import org.runonce.intake.events.CaseWithdrawn;
import org.runonce.material.CaseMaterial;
import org.runonce.material.MaterialLibrary;
import org.runonce.material.MaterialState;
import org.runonce.material.MissingMaterials;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 一窗受理: from 收件 to 受理 or a reasoned refusal. The one notice is {@link Corrections}'. */
@Component
@Transactional
public class Intake {

    private final CaseFiles files;
    private final CaseHandling handling;
    private final CaseRegister cases;
    private final PreCheckNote preCheck;
    private final MaterialLibrary library;
    private final Corrections corrections;
    private final IntakeDocuments documents;
    private final NotAcceptanceRepository refusals;
    private final ApplicationEventPublisher events;

    Intake(
            CaseFiles files,
            CaseHandling handling,
            CaseRegister cases,
            PreCheckNote preCheck,
            MaterialLibrary library,
            Corrections corrections,
            IntakeDocuments documents,
            NotAcceptanceRepository refusals,
            ApplicationEventPublisher events) {
        this.files = files;
        this.handling = handling;
        this.cases = cases;
        this.preCheck = preCheck;
        this.library = library;
        this.corrections = corrections;
        this.documents = documents;
        this.refusals = refusals;
        this.events = events;
    }

    /** It advises, whatever it says; the clerk and the applicant find it in the timeline. */
    public Verdict preCheck(String caseNumber) {
        return preCheck.write(caseNumber);
    }

    public void receive(String caseNumber, int paperCopies, @Nullable String note, Actor actor) {
        files.receive(caseNumber, actor);
        if (paperCopies > 0 || note != null) {
            files.note(
                    caseNumber,
                    "RECEIVE_NOTE",
                    "纸质材料%d份%s".formatted(paperCopies, note == null ? "" : "；" + note),
                    actor,
                    false);
        }
    }

    public void issueReceipt(String caseNumber) {
        documents.receipt(cases.facts(caseNumber), library.list(caseNumber));
    }

    /** After a correction only what its notice listed can still be missing. */
    @Transactional(readOnly = true)
    public MaterialsCheck checkMaterials(String caseNumber) {
        boolean corrected = cases.facts(caseNumber).cycle() > 1;
        MissingMaterials missing = corrected
                ? library.missing(caseNumber, corrections.notifiedMaterials(caseNumber))
                : library.missing(caseNumber);
        return new MaterialsCheck(missing.required(), missing.tolerable(), corrected);
    }

    /** 受理; refused while materials are missing. */
    public void accept(String caseNumber, Actor actor) {
        MaterialsCheck check = checkMaterials(caseNumber);
        if (!check.complete()) {
            String way = check.missingRequired() == 0 ? "；可以容缺受理" : "；请一次性告知补正";
            throw incomplete(caseNumber, "材料不齐，不能受理" + way, List.of(Necessity.REQUIRED, Necessity.TOLERABLE));
        }
        corrections.dropWishes(caseNumber, actor);
        files.accept(caseNumber, false, actor);
    }

    /** 容缺受理: only what may come later is missing. */
    public void acceptWithGap(String caseNumber, Actor actor) {
        MaterialsCheck check = checkMaterials(caseNumber);
        if (check.missingRequired() > 0) {
            throw incomplete(caseNumber, "缺少必要材料，不能容缺受理", List.of(Necessity.REQUIRED));
        }
        if (check.missingTolerable() == 0) {
            throw Problem.rejected("no-gap", "材料齐全，请直接受理", "Nothing is missing; accept without a gap")
                    .with(new Violation("/data/acceptance", "请选择“受理”", "Choose ACCEPT"));
        }
        corrections.dropWishes(caseNumber, actor);
        library.acceptWithGap(caseNumber);
        files.accept(caseNumber, true, actor);
    }

    public void requestCorrection(String caseNumber, List<NewDemand> demands, Actor actor) {
        corrections.notify(caseNumber, demands, actor);
    }

    public void issueCorrectionNotice(String caseNumber) {
        documents.correctionNotice(cases.facts(caseNumber), corrections.told(caseNumber));
    }

    /** 不予受理: only because no licence is needed or another organ is the right one (行政许可法32条(一)(二)). */
    public void notAccept(
            String caseNumber,
            String reason,
            String basis,
            @Nullable String rightOrgan,
            boolean noLicenceNeeded,
            Actor actor) {
        if (rightOrgan == null && !noLicenceNeeded) {
            throw Problem.rejected(
                            "no-ground-for-refusal",
                            "不予受理只有两种理由：依法不需要许可，或不属于本机关职权；材料问题请一次性告知补正",
                            "A case is not accepted only where no licence is needed or another organ is competent")
                    .with("basis", "行政许可法32条(一)(二)")
                    .with(new Violation(
                            "/data/rightOrgan",
                            "请写明应向哪个机关申请，或勾选不需要许可",
                            "Name the right organ, or tick that no licence is needed"));
        }
        NotAcceptance refusal = new NotAcceptance();
        refusal.caseNumber = caseNumber;
        refusal.reason = reason;
        refusal.basis = basis;
        refusal.rightOrgan = rightOrgan;
        refusal.noLicenceNeeded = noLicenceNeeded;
        refusals.save(refusal);
        files.notAccept(caseNumber, reason, actor);
    }

    public void issueNotAccepted(String caseNumber) {
        NotAcceptance refusal = refusals.findById(caseNumber)
                .orElseThrow(() -> new IllegalStateException("no refusal is recorded: " + caseNumber));
        documents.notAccepted(cases.facts(caseNumber), refusal);
    }

    public void issueAcceptance(String caseNumber) {
        documents.acceptance(cases.facts(caseNumber), library.list(caseNumber));
    }

    public void deemAccepted(String caseNumber) {
        files.deemAccepted(caseNumber);
    }

    public void returnUncorrected(String caseNumber) {
        files.letCorrectionLapse(caseNumber, Actor.SYSTEM);
    }

    /**
     * 转办分派 with a handover note, DOC-02, for each department.
     *
     * @param named by the dispatch table; where it has no row for the matter, the matter's own lead and co-departments
     *     stay
     * @return how many departments work on the case
     */
    public int dispatch(String caseNumber, List<Assignment> named) {
        List<Assignment> departments = named.isEmpty() ? cases.facts(caseNumber).departments() : named;
        handling.dispatch(caseNumber, departments);
        documents.handover(cases.facts(caseNumber), library.list(caseNumber));
        return departments.size();
    }

    /** The applicant takes the case back before the decision. */
    public void withdraw(String caseNumber, String reason, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        if (!facts.appliedBy(actor) && !actor.has(Roles.WINDOW_CLERK, facts.acceptingAuthority())) {
            throw Problem.forbidden(
                    "not-the-applicant",
                    "只有申请人本人或受理窗口可以撤回",
                    "Only the applicant, or the window in their name, withdraws a case");
        }
        requireWhole(facts);
        files.withdraw(caseNumber, reason, actor);
        events.publishEvent(new CaseWithdrawn(caseNumber));
    }

    /** 终止: the applicant or the legal basis is no more; by a leader of the lead department. */
    public void terminate(String caseNumber, String reason, Actor actor) {
        CaseFacts facts = cases.readable(caseNumber, actor);
        if (!actor.has(Roles.DEPT_LEADER, facts.leadDepartment())) {
            throw Problem.forbidden(
                    "not-the-leader", "只有牵头部门分管领导可以终止办理", "Only a leader of the lead department terminates a case");
        }
        requireWhole(facts);
        files.terminate(caseNumber, reason, actor);
        events.publishEvent(new CaseTerminated(caseNumber));
    }

    /** The items of a package end with it. */
    public void closeItems(String caseNumber) {
        for (CaseFacts item : cases.items(caseNumber)) {
            files.terminate(item.number(), "随一件事办件结束", Actor.SYSTEM);
        }
    }

    /** An item of a package is not taken out of it, and a package is whole until its first item is decided. */
    private void requireWhole(CaseFacts facts) {
        if (facts.parentNumber() != null) {
            throw Problem.rejected(
                            "part-of-package",
                            "这是一件事中的一项，请在一件事办件上操作",
                            "This is an item of a package; act on the package")
                    .with("package", facts.parentNumber());
        }
        boolean decided = cases.items(facts.number()).stream()
                .anyMatch(it -> it.state().compareTo(CaseState.DECIDED) >= 0
                        && it.state().compareTo(CaseState.ARCHIVED) <= 0);
        if (decided) {
            throw Problem.rejected(
                    "item-decided",
                    "已有事项作出决定，不能再整体撤回",
                    "An item has been decided; the package can no longer be withdrawn");
        }
    }

    private Problem incomplete(String caseNumber, String zh, List<Necessity> which) {
        List<Violation> missing = library.list(caseNumber).stream()
                .filter(it -> it.state() == MaterialState.MISSING && which.contains(it.necessity()))
                .map(CaseMaterial::name)
                .map(name -> new Violation("/data/acceptance", "缺少：" + name, "missing: " + name))
                .toList();
        return Problem.rejected("materials-incomplete", zh, "Materials are missing")
                .with(missing);
    }
}
