package org.runonce.construction.acceptance;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runonce.project.ProjectRegister;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** Keeps every check that was made; the latest of a kind counts. */
@Component
class CheckBook {
    private final AcceptanceCheckRepository checks;
    private final ProjectRegister register;
    private final Clock clock;

    CheckBook(AcceptanceCheckRepository checks, ProjectRegister register, Clock clock) {
        this.checks = checks;
        this.register = register;
        this.clock = clock;
    }

    /** @param measured the form's figures as JSON */
    record Made(CheckKind kind, boolean passed, String findings, List<String> demands, String measured) {}

    void add(String code, Made made, Actor actor) {
        AcceptanceCheck row = new AcceptanceCheck();
        row.id = UUID.randomUUID().toString();
        row.projectCode = code;
        row.kind = made.kind();
        row.checkNo = latest(code, made.kind()).map(it -> it.checkNo).orElse(0) + 1;
        row.passed = made.passed();
        row.findings = made.findings();
        row.demands = String.join("\n", made.demands());
        row.measured = made.measured();
        row.checkedBy = actor.userId();
        row.checkedByName = actor.name();
        row.checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        checks.save(row);
        register.note(
                code,
                made.passed() ? "CHECK_PASSED" : "CHECK_FAILED",
                "“%s”第%d次检查%s：%s"
                        .formatted(made.kind().zh(), row.checkNo, made.passed() ? "合格" : "不合格", made.findings()),
                actor);
    }

    Optional<AcceptanceCheck> latest(String code, CheckKind kind) {
        return checks.findFirstByProjectCodeAndKindOrderByCheckNoDesc(code, kind);
    }

    boolean passed(String code, CheckKind kind) {
        return latest(code, kind).map(it -> it.passed).orElse(false);
    }

    /** The latest check of each kind that failed. */
    List<AcceptanceCheck> failed(String code) {
        return Arrays.stream(CheckKind.values())
                .flatMap(it -> latest(code, it).stream())
                .filter(it -> !it.passed)
                .toList();
    }

    List<AcceptanceCheck> all(String code) {
        return checks.findByProjectCodeOrderByCheckedAtAscKindAsc(code);
    }
}
