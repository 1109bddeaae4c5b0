package org.runonce.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.LimitUnit;
import org.runonce.calendar.TimeLimit;
import org.runonce.casefile.events.CaseDueChanged;
import org.runonce.casefile.events.CaseMoved;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Limit;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The case's verbs: each checks the state machine, keeps the clocks, writes the timeline, in the caller's transaction.
 * Reading is {@link CaseRegister}'s.
 */
@Component
@Transactional
public class CaseFiles {
    private static final TimeLimit NOTICE = new TimeLimit(5, LimitUnit.WORKING_DAY);
    private static final String ART_32_4 = "行政许可法32条(四)";
    private static final String QUERY_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final CaseFileRepository files;
    private final CaseDepartmentRepository departments;
    private final CaseNumbers numbers;
    private final CaseClocks clocks;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    CaseFiles(
            CaseFileRepository files,
            CaseDepartmentRepository departments,
            CaseNumbers numbers,
            CaseClocks clocks,
            Timeline timeline,
            Catalogue catalogue,
            Clock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.departments = departments;
        this.numbers = numbers;
        this.clocks = clocks;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    /** Opens a submitted case and returns its number. */
    public String open(OpenCase command, Actor actor) {
        CaseFile file = draft(command.matter(), command.situation(), command.party());
        file.applicantUser = command.applicantUser();
        file.channel = command.channel();
        file.data = command.data().toString();
        file.submittedAt = clock.instant();
        files.save(file);
        Matter matter = command.matter().matter();
        departments.save(new CaseDepartment(file.number, matter.lead(), true));
        matter.co().forEach(it -> departments.save(new CaseDepartment(file.number, it, false)));
        moved(file, CaseEvent.SUBMIT, actor, "提交申请：" + file.matterName, true);
        return file.number;
    }

    /** 行政许可法32条(三): the answers are corrected at once, without a notice. */
    public void fixOnSpot(String number, JsonNode data, Actor actor) {
        CaseFile file = locked(number);
        file.data = data.toString();
        moved(file, CaseEvent.FIX_ON_SPOT, actor, "当场更正申请内容", true);
    }

    /** The applicant corrects answers of the form together with the correction. */
    public void correctData(String number, JsonNode data, Actor actor) {
        CaseFile file = locked(number);
        file.data = data.toString();
        timeline.add(number, "CORRECT_DATA", "补正申请表内容", actor, true);
    }

    /** 收件: the five-working-day notice clock starts. */
    public void receive(String number, Actor actor) {
        CaseFile file = locked(number);
        file.cycle = 1;
        file.receivedAt = clock.instant();
        file.receivedByName = actor.name();
        startNotice(file, actor, "收件");
        moved(file, CaseEvent.RECEIVE, actor, "收件，查询码 " + file.queryCode, true);
    }

    /** 补正告知: the notice clock is met, the applicant's starts. */
    public LocalDate askCorrection(String number, String demands, Actor actor) {
        CaseFile file = locked(number);
        if (file.cycle > 1) {
            throw Problem.rejected(
                            "second-correction",
                            "已经一次性告知过补正内容，不得再次要求补正",
                            "The applicant was told once what to correct; a second demand is not allowed")
                    .with("basis", "行政许可法32条(四)、(五)，72条(四)");
        }
        clocks.meet(file, ClockKind.NOTICE, today(), "已发补正告知书", ART_32_4, actor);
        Limit limit = owed(matter(file).correctionLimit(), file);
        clocks.start(file, ClockKind.CORRECTION, today(), limit.timeLimit(), "等待申请人补正", basis(limit), actor);
        moved(file, CaseEvent.ASK_CORRECTION, actor, "一次性告知补正：" + demands, true);
        return due(file, ClockKind.CORRECTION);
    }

    /** 补正提交: a new notice clock, in which only acceptance is left if all is satisfied. */
    public void correct(String number, Actor actor) {
        CaseFile file = locked(number);
        clocks.meet(file, ClockKind.CORRECTION, today(), "申请人已补正", ART_32_4, actor);
        file.cycle = 2;
        startNotice(file, actor, "补正后重新收件");
        moved(file, CaseEvent.CORRECT, actor, "申请人提交补正", true);
    }

    public void letCorrectionLapse(String number, Actor actor) {
        CaseFile file = locked(number);
        clocks.meet(file, ClockKind.CORRECTION, today(), "逾期未补正", "补正告知书", actor);
        moved(file, CaseEvent.LET_CORRECTION_LAPSE, actor, "逾期未补正，退回申请", true);
    }

    public void accept(String number, boolean withGap, Actor actor) {
        CaseFile file = locked(number);
        clocks.meet(file, ClockKind.NOTICE, today(), "已受理", ART_32_4, actor);
        file.acceptedBy = actor.userId();
        accepted(file, withGap ? AcceptanceKind.WITH_GAP : AcceptanceKind.NORMAL, today(), actor);
        Limit gap = matter(file).gapLimit();
        if (withGap && gap != null) {
            clocks.start(file, ClockKind.GAP, today(), gap.timeLimit(), "等待申请人补齐容缺材料", basis(gap), actor);
        }
        moved(file, withGap ? CaseEvent.ACCEPT_WITH_GAP : CaseEvent.ACCEPT, actor, withGap ? "容缺受理" : "受理", true);
    }

    /** 视为受理: accepted as of the day of receipt, with a red mark; public matters only. */
    public void deemAccepted(String number) {
        CaseFile file = locked(number);
        if (!file.publicMatter) {
            throw new IllegalStateException("行政许可法3条: no deemed acceptance of a matter between offices");
        }
        clocks.meet(file, ClockKind.NOTICE, today(), "逾期未告知，视为受理", ART_32_4, Actor.SYSTEM);
        LocalDate received = DistrictTime.dayOf(instant(file.receivedAt));
        file.redMark = "收件满5个工作日未告知，视为受理（" + ART_32_4 + "）";
        accepted(file, AcceptanceKind.DEEMED, received, Actor.SYSTEM);
        moved(file, CaseEvent.DEEM_ACCEPTED, Actor.SYSTEM, "5个工作日内未告知，自" + received + "收件之日起视为受理", true);
    }

    /** 容缺补齐. @param filled nothing is owed any more */
    public void fillGap(String number, String material, boolean filled, Actor actor) {
        CaseFile file = locked(number);
        if (filled) {
            clocks.meet(file, ClockKind.GAP, today(), "容缺材料已补齐", "容缺受理承诺书", actor);
        }
        timeline.add(number, "FILL_GAP", "补齐容缺材料：" + material, actor, true);
    }

    public void notAccept(String number, String reason, Actor actor) {
        CaseFile file = locked(number);
        clocks.meet(file, ClockKind.NOTICE, today(), "不予受理", "行政许可法32条(一)(二)", actor);
        moved(file, CaseEvent.NOT_ACCEPT, actor, "不予受理：" + reason, true);
    }

    /** 转办分派 to the departments that the dispatch table named; those the matter lists could look on before. */
    public void dispatch(String number, List<Assignment> assignments) {
        CaseFile file = locked(number);
        Set<String> named = assignments.stream().map(Assignment::department).collect(Collectors.toSet());
        departments.findByCaseNumberOrderByLeadDescDepartmentAsc(number).stream()
                .filter(it -> !named.contains(it.department))
                .forEach(departments::delete);
        for (Assignment it : assignments) {
            departments.save(new CaseDepartment(number, it.department(), it.lead()));
        }
        moved(file, CaseEvent.DISPATCH, Actor.SYSTEM, "转办分派", true);
    }

    /** 行政许可法45条: the time of the procedure does not count. */
    public void startSpecialProcedure(String number, String what, String basis, Actor actor) {
        CaseFile file = locked(number);
        clocks.stop(file, today(), what, basis, actor);
        moved(file, CaseEvent.START_SPECIAL_PROCEDURE, actor, "特别程序开始：" + what + "，所需时间不计入期限", true);
    }

    /** @param endedOn the last day of the procedure; counting goes on with the day after */
    public void endSpecialProcedure(String number, LocalDate endedOn, String conclusion, String basis, Actor actor) {
        CaseFile file = locked(number);
        clocks.resume(file, endedOn, conclusion, basis, actor);
        moved(file, CaseEvent.END_SPECIAL_PROCEDURE, actor, "特别程序于" + endedOn + "结束：" + conclusion, true);
    }

    /** 行政许可法42条: once, before expiry. */
    public LocalDate extend(String number, TimeLimit limit, String reason, String basis, Actor actor) {
        CaseFile file = locked(number);
        requireExtendable(file);
        clocks.extend(file, today(), limit, reason, basis, actor);
        file.extended = true;
        refreshDue(file);
        LocalDate last = clocks.handlingEnds(file).orElseThrow();
        timeline.add(number, "EXTEND", "延长办理期限：" + reason + "，延至" + last, actor, true);
        return last;
    }

    /** Refuses where an extension could not be granted today. */
    @Transactional(readOnly = true)
    public void checkExtendable(String number) {
        requireExtendable(required(number));
    }

    public void gatherOpinions(String number) {
        moved(locked(number), CaseEvent.GATHER_OPINIONS, Actor.SYSTEM, "各部门意见已齐", false);
    }

    public void sendBack(String number, String reason, Actor actor) {
        moved(locked(number), CaseEvent.SEND_BACK, actor, "退回审查：" + reason, false);
    }

    /** 准予 or 不予: the handling clocks are met, the delivery clock starts. */
    public void decide(String number, Decision decision, String what, Actor actor) {
        CaseFile file = locked(number);
        file.decision = decision.name();
        file.decidedAt = clock.instant();
        clocks.meet(file, ClockKind.PROMISED, today(), "已作出决定", "优化营商环境条例36条", actor);
        clocks.meet(file, ClockKind.STATUTORY, today(), "已作出决定", "行政许可法42条", actor);
        Limit delivery = owed(matter(file).deliveryLimit(), file);
        clocks.start(file, ClockKind.DELIVERY, today(), delivery.timeLimit(), "决定后送达", basis(delivery), actor);
        moved(file, CaseEvent.DECIDE, actor, what, true);
    }

    public void complete(String number) {
        CaseFile file = locked(number);
        file.completedAt = clock.instant();
        moved(file, CaseEvent.COMPLETE, Actor.SYSTEM, "办结", true);
    }

    public void deliver(String number, String how, Actor actor) {
        CaseFile file = locked(number);
        file.deliveredAt = clock.instant();
        clocks.meet(file, ClockKind.DELIVERY, today(), "已送达", "行政许可法44条", actor);
        moved(file, CaseEvent.DELIVER, actor, "送达：" + how, true);
    }

    public void rate(String number, Actor actor) {
        moved(locked(number), CaseEvent.RATE, actor, "申请人评价", true);
    }

    public void withdraw(String number, String reason, Actor actor) {
        close(locked(number), CaseEvent.WITHDRAW, "申请人撤回：" + reason, actor);
    }

    public void terminate(String number, String reason, Actor actor) {
        close(locked(number), CaseEvent.TERMINATE, "终止办理：" + reason, actor);
    }

    /** Opens an item of a package as a case of its own, already accepted with its package. */
    public String openItem(String packageNumber, Matter.PackageItem item) {
        CaseFile parent = required(packageNumber);
        CaseFile file = draft(published(parent), parent.situation, parent.party());
        file.matterName = parent.matterName + "·" + item.name();
        file.parentNumber = parent.number;
        file.itemId = item.id();
        file.leadDepartment = item.department();
        file.applicantUser = parent.applicantUser;
        file.channel = parent.channel;
        file.data = parent.data;
        file.cycle = 1;
        file.submittedAt = parent.submittedAt;
        file.receivedAt = parent.receivedAt;
        file.receivedByName = parent.receivedByName;
        file.acceptedOn = parent.acceptedOn;
        file.acceptedBy = parent.acceptedBy;
        file.acceptanceKind = parent.acceptanceKind;
        for (CaseEvent step : List.of(CaseEvent.SUBMIT, CaseEvent.RECEIVE, CaseEvent.ACCEPT, CaseEvent.DISPATCH)) {
            file.move(step);
        }
        files.save(file);
        departments.save(new CaseDepartment(file.number, item.department(), true));
        clocks.start(
                file,
                ClockKind.PROMISED,
                acceptedOn(parent),
                item.limit().timeLimit(),
                "随一件事受理",
                basis(item.limit()),
                Actor.SYSTEM);
        refreshDue(file);
        timeline.add(file.number, "OPEN_ITEM", "随一件事 " + parent.number + " 受理，由各部门分别办理", Actor.SYSTEM, true);
        return file.number;
    }

    /** Writes something down that changes no state. */
    public void note(String number, String kind, String text, Actor actor, boolean open) {
        timeline.add(required(number).number, kind, text, actor, open);
    }

    private void close(CaseFile file, CaseEvent event, String text, Actor actor) {
        clocks.cancelAll(file, today(), event.zh(), actor);
        moved(file, event, actor, text, true);
    }

    private CaseFile draft(MatterVersion published, String situation, Party party) {
        Matter matter = published.matter();
        CaseFile file = new CaseFile();
        file.number = numbers.next();
        file.matterCode = matter.code();
        file.matterVersion = published.version();
        file.matterName = matter.name();
        file.publicMatter = matter.scope() == Matter.Scope.PUBLIC;
        file.situation = situation;
        file.party = party;
        file.acceptingAuthority = matter.acceptingAuthority();
        file.leadDepartment = matter.lead();
        file.queryCode = queryCode();
        return file;
    }

    private void accepted(CaseFile file, AcceptanceKind kind, LocalDate on, Actor actor) {
        file.acceptanceKind = kind.name();
        file.acceptedOn = on;
        Matter matter = matter(file);
        Limit promised = matter.promisedLimit();
        clocks.start(file, ClockKind.PROMISED, on, promised.timeLimit(), "受理", basis(promised), actor);
        Limit statutory = matter.statutoryLimit();
        if (statutory != null) {
            clocks.start(file, ClockKind.STATUTORY, on, statutory.timeLimit(), "受理", basis(statutory), actor);
        }
    }

    private void startNotice(CaseFile file, Actor actor, String reason) {
        // offices owe each other a service level, not the licensing law's notice; the day they owe is the same
        clocks.start(file, ClockKind.NOTICE, today(), NOTICE, reason, file.publicMatter ? ART_32_4 : "服务承诺", actor);
    }

    private void requireExtendable(CaseFile file) {
        if (file.extended) {
            throw Problem.rejected("second-extension", "办理期限只能延长一次", "A limit can be extended once only")
                    .with("basis", "行政许可法42条");
        }
        if (file.state != CaseState.IN_REVIEW) {
            throw Problem.rejected(
                            "illegal-move",
                            "办件现在是“%s”，不能“延期”".formatted(file.state.zh()),
                            "A case that is %s cannot be extended".formatted(file.state))
                    .with("state", file.state.name());
        }
        LocalDate last = clocks.handlingEnds(file).orElseThrow();
        if (today().isAfter(last)) {
            throw Problem.rejected(
                            "extension-after-expiry",
                            "期限已于" + last + "届满，不能再延长",
                            "The limit ended on " + last + "; it can no longer be extended")
                    .with("basis", "行政许可法42条");
        }
    }

    private void moved(CaseFile file, CaseEvent event, Actor actor, String text, boolean open) {
        CaseState from = file.move(event);
        timeline.add(file.number, event.name(), text, actor, open);
        refreshDue(file);
        events.publishEvent(new CaseMoved(file.number, event.name(), from.name(), file.state.name(), clock.instant()));
    }

    private void refreshDue(CaseFile file) {
        @Nullable
        LocalDate due =
                switch (file.state) {
                    case RECEIVED -> clocks.due(file, ClockKind.NOTICE).orElse(null);
                    case CORRECTION -> clocks.due(file, ClockKind.CORRECTION).orElse(null);
                    case ACCEPTED, IN_REVIEW, DECIDING ->
                        clocks.due(file, ClockKind.PROMISED)
                                .or(() -> clocks.due(file, ClockKind.STATUTORY))
                                .orElse(null);
                    case DECIDED, COMPLETED ->
                        clocks.due(file, ClockKind.DELIVERY).orElse(null);
                    default -> null;
                };
        if (!Objects.equals(due, file.dueOn)) {
            file.dueOn = due;
            events.publishEvent(new CaseDueChanged(file.number, due));
        }
    }

    private LocalDate due(CaseFile file, ClockKind kind) {
        return clocks.due(file, kind)
                .orElseThrow(() -> new IllegalStateException(kind + " does not run: " + file.number));
    }

    private Matter matter(CaseFile file) {
        return published(file).matter();
    }

    private MatterVersion published(CaseFile file) {
        return catalogue.version(file.matterCode, file.matterVersion);
    }

    private CaseFile locked(String number) {
        return files.findForUpdate(number).orElseThrow(() -> CaseRegister.unknown(number));
    }

    private CaseFile required(String number) {
        return files.findById(number).orElseThrow(() -> CaseRegister.unknown(number));
    }

    private LocalDate today() {
        return DistrictTime.today(clock);
    }

    private String queryCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(QUERY_ALPHABET.charAt(random.nextInt(QUERY_ALPHABET.length())));
        }
        return code.toString();
    }

    private static LocalDate acceptedOn(CaseFile file) {
        if (file.acceptedOn == null) {
            throw new IllegalStateException(file.number + " is not accepted");
        }
        return file.acceptedOn;
    }

    private static Instant instant(@Nullable Instant value) {
        if (value == null) {
            throw new IllegalStateException("the step before has not happened");
        }
        return value;
    }

    private static Limit owed(@Nullable Limit limit, CaseFile file) {
        if (limit == null) {
            throw new IllegalStateException(file.matterCode + " publishes no such limit");
        }
        return limit;
    }

    private static String basis(Limit limit) {
        return limit.basis() == null ? "" : limit.basis();
    }
}
