package org.runonce.interagency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.TimeLimit;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.casefile.Assignment;
import org.runonce.casefile.CaseFiles;
import org.runonce.casefile.CaseRegister;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 征询与会签: other offices are asked for their word within a limit; silence is never consent. */
@Component
@Transactional
public class Consultations {
    private final ConsultationRepository consultations;
    private final CaseFiles files;
    private final CaseRegister cases;
    private final OfficeNames offices;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            CaseFiles files,
            CaseRegister cases,
            OfficeNames offices,
            WorkingCalendar calendar,
            Clock clock) {
        this.consultations = consultations;
        this.files = files;
        this.cases = cases;
        this.offices = offices;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The offices a table named for this part; in a process that named none, the case's co-departments. */
    @Transactional(readOnly = true)
    public List<String> offices(String caseNumber, Part part) {
        List<String> named = all(caseNumber).stream()
                .filter(it -> it.part == part)
                .map(it -> it.office)
                .distinct()
                .toList();
        return named.isEmpty() ? coDepartments(caseNumber) : named;
    }

    /** 征询 of one office: its limit starts today. */
    public void open(String caseNumber, String office, int days) {
        files.lock(caseNumber);
        Consultation row = all(caseNumber).stream()
                .filter(it -> it.part == Part.CONSULT && it.office.equals(office) && it.askedOn == null)
                .findFirst()
                .orElseGet(() -> new Consultation(caseNumber, times(caseNumber, office) + 1, office, Part.CONSULT));
        ask(row, days);
    }

    /** 会签 of all listed units at once, in a new round each time. */
    public void openCountersigning(String caseNumber, int days) {
        files.lock(caseNumber);
        List<String> units = offices(caseNumber, Part.COUNTERSIGN);
        List<Consultation> waiting = all(caseNumber).stream()
                .filter(it -> it.part == Part.COUNTERSIGN && it.askedOn == null)
                .toList();
        if (!waiting.isEmpty()) {
            waiting.forEach(it -> ask(it, days));
            return;
        }
        int round = round(caseNumber) + 1;
        units.forEach(it -> ask(new Consultation(caseNumber, round, it, Part.COUNTERSIGN), days));
    }

    public void reply(
            String caseNumber,
            String office,
            String answer,
            @Nullable String reason,
            @Nullable String conditions,
            Actor actor) {
        files.lock(caseNumber);
        Consultation row = required(caseNumber, office, Part.CONSULT);
        row.conditions = conditions;
        answer(row, Answer.valueOf(answer), reason, actor);
        files.note(caseNumber, "REPLY", offices.shortName(office) + "答复征询：" + answerOf(row).zh, actor, false);
    }

    public void sign(String caseNumber, String office, Actor actor) {
        files.lock(caseNumber);
        answer(required(caseNumber, office, Part.COUNTERSIGN), Answer.SIGNED, null, actor);
        files.note(caseNumber, "COUNTERSIGN", offices.shortName(office) + "会签：已签署", actor, false);
    }

    /** One refusal ends the round: the proposal goes back to the lead with its reason. */
    public void refuseToSign(String caseNumber, String office, String reason, Actor actor) {
        files.lock(caseNumber);
        answer(required(caseNumber, office, Part.COUNTERSIGN), Answer.REFUSED, reason, actor);
        all(caseNumber).stream()
                .filter(it -> it.part == Part.COUNTERSIGN && it.open())
                .forEach(it -> it.answer = Answer.NO_LONGER_ASKED);
        files.note(caseNumber, "COUNTERSIGN", offices.shortName(office) + "会签：不签，退回牵头单位。" + reason, actor, false);
    }

    /** The last day on which the office answers in time. */
    @Transactional(readOnly = true)
    public LocalDate due(String caseNumber, String office) {
        return all(caseNumber).stream()
                .filter(it -> it.office.equals(office) && it.open())
                .flatMap(it -> Optional.ofNullable(it.dueOn).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(office + " is asked nothing in " + caseNumber));
    }

    /** For staff who may see the case; the applying office sees the result, not how it came about. */
    @Transactional(readOnly = true)
    public List<ConsultationView> view(String caseNumber, Actor actor) {
        if (cases.readable(caseNumber, actor).appliedBy(actor)) {
            throw Problem.forbidden("opinions-are-internal", "单位之间的意见仅供内部办理", "The offices' opinions are internal");
        }
        return all(caseNumber).stream().map(this::view).toList();
    }

    List<Consultation> all(String caseNumber) {
        return consultations.findByCaseNumberOrderByConsultationRoundAscOfficeAsc(caseNumber);
    }

    void name(String caseNumber, String office, Part part) {
        consultations.save(new Consultation(caseNumber, 1, office, part));
    }

    private void ask(Consultation row, int days) {
        LocalDate today = DistrictTime.today(clock);
        row.askedOn = today;
        LocalDate dueOn = calendar.addLimit(today, TimeLimit.workingDays(days)).date();
        row.dueOn = dueOn;
        consultations.save(row);
        files.note(
                row.caseNumber,
                "ASK_OFFICE",
                "%s%s，请于%s前答复".formatted(row.part.zh(), offices.shortName(row.office), DistrictTime.inWords(dueOn)),
                Actor.SYSTEM,
                false);
    }

    private void answer(Consultation row, Answer answer, @Nullable String reason, Actor actor) {
        row.answer = answer;
        row.reason = reason;
        row.answeredBy = actor.userId();
        row.answeredByName = actor.name();
        row.answeredAt = clock.instant();
    }

    private Consultation required(String caseNumber, String office, Part part) {
        return all(caseNumber).stream()
                .filter(it -> it.part == part && it.office.equals(office) && it.open())
                .findFirst()
                .orElseThrow(() -> Problem.conflict(
                        "no-longer-asked", "这项征询或会签已经结束，请刷新后再看", "Nobody waits for this answer any more"));
    }

    private List<String> coDepartments(String caseNumber) {
        return cases.facts(caseNumber).departments().stream()
                .filter(it -> !it.lead())
                .map(Assignment::department)
                .toList();
    }

    /** How often the office was consulted so far. */
    private int times(String caseNumber, String office) {
        return (int) all(caseNumber).stream()
                .filter(it -> it.part == Part.CONSULT && it.office.equals(office))
                .count();
    }

    private int round(String caseNumber) {
        return all(caseNumber).stream()
                .mapToInt(it -> it.consultationRound)
                .max()
                .orElse(0);
    }

    private static Answer answerOf(Consultation row) {
        if (row.answer == null) {
            throw new IllegalStateException(row.office + " has said nothing");
        }
        return row.answer;
    }

    private ConsultationView view(Consultation it) {
        return new ConsultationView(
                it.consultationRound,
                it.office,
                offices.shortName(it.office),
                it.part,
                it.askedOn,
                it.dueOn,
                it.answer == null ? null : it.answer.name(),
                it.answer == null ? null : it.answer.zh,
                it.reason,
                it.conditions,
                it.answeredByName,
                it.answeredAt,
                it.urgedAt);
    }
}
