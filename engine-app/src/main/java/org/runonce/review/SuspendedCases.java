package org.runonce.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.WorkingCalendar;
import org.runonce.shared.Actor;
import org.runonce.shared.LegalSuspension;
import org.springframework.stereotype.Component;

/** What the task list calls a suspension is a special procedure; there is no second way to stop a clock. */
@Component
class SuspendedCases implements LegalSuspension {
    /** What settles the case waits for the procedure's result. */
    private static final Set<String> WAITING =
            Set.of("Task_VerifySite", "Task_GiveOpinion", "Task_SummariseOpinions", "Task_DecideCase");

    private static final int LONGEST_HOLIDAY = 20;

    private final SpecialProcedures procedures;
    private final SpecialProcedureRepository rows;
    private final WorkingCalendar calendar;

    SuspendedCases(SpecialProcedures procedures, SpecialProcedureRepository rows, WorkingCalendar calendar) {
        this.procedures = procedures;
        this.rows = rows;
        this.calendar = calendar;
    }

    @Override
    public void ask(String caseNumber, String ground, String reason, int expectedWorkingDays, Actor actor) {
        ProcedureKind.required(ground, "/ground");
        procedures.ask(caseNumber, ground, reason, expectedWorkingDays, actor);
    }

    @Override
    public void requireAskable(String caseNumber, Actor actor) {
        procedures.requireAskable(caseNumber, actor);
    }

    @Override
    public List<Ground> grounds() {
        return Arrays.stream(ProcedureKind.values())
                .map(it -> new Ground(it.name(), it.zh()))
                .toList();
    }

    @Override
    public Optional<Suspended> of(String caseNumber) {
        return rows.findByCaseNumberOrderByAskedAt(caseNumber).stream()
                .filter(it -> it.state == SpecialProcedure.State.RUNNING)
                .map(it -> new Suspended(it.kind.zh(), until(it)))
                .findFirst();
    }

    @Override
    public Set<String> waitingTasks() {
        return WAITING;
    }

    @Override
    public String endingTask() {
        return "Task_FinishSpecialProcedure";
    }

    private @Nullable LocalDate until(SpecialProcedure procedure) {
        @Nullable LocalDate day = procedure.startedOn;
        for (int i = 0; i < procedure.expectedWorkingDays && day != null; i++) {
            day = calendar.knows(day.plusDays(LONGEST_HOLIDAY)) ? calendar.nextWorkingDay(day) : null;
        }
        return day;
    }
}
