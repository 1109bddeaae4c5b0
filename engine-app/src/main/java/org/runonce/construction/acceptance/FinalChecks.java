package org.runonce.construction.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 终验检查: each by its own role; what has passed is not checked again, what failed is checked after rectification. */
@Component
@Transactional
public class FinalChecks {
    private final AcceptanceRepository acceptances;
    private final CheckBook checks;
    private final ProjectBaselines baselines;
    private final ProjectRegister register;

    FinalChecks(
            AcceptanceRepository acceptances, CheckBook checks, ProjectBaselines baselines, ProjectRegister register) {
        this.acceptances = acceptances;
        this.checks = checks;
        this.baselines = baselines;
        this.register = register;
    }

    /** Whether the check is required and has not been passed. */
    @Transactional(readOnly = true)
    public boolean isOpen(String code, CheckKind kind) {
        return required(code).contains(kind) && !checks.passed(code, kind);
    }

    /** @param figures what the check's form asks for beside result and findings */
    public void record(String code, CheckKind kind, boolean passed, String findings, JsonNode figures, Actor actor) {
        if (figures.path("failedCases").asInt() > figures.path("testCases").asInt(Integer.MAX_VALUE)) {
            throw Problem.badInput(
                    List.of(new Violation("/data/failedCases", "未通过的用例数不能多于用例总数", "More cases failed than there are")));
        }
        if (passed) {
            PassRules.check(kind, baselines.baseline(code), figures);
        }
        List<String> demands = passed
                ? List.of()
                : List.of(kind.zh() + "：" + String.join("；", findings.lines().toList()));
        checks.add(code, new CheckBook.Made(kind, passed, findings, demands, figures.toString()), actor);
    }

    public boolean gather(String code) {
        List<CheckKind> open =
                required(code).stream().filter(it -> !checks.passed(code, it)).toList();
        register.note(
                code,
                "CHECKS_GATHERED",
                open.isEmpty()
                        ? "终验检查全部合格"
                        : "终验检查不合格："
                                + String.join(
                                        "、", open.stream().map(CheckKind::zh).toList()),
                Actor.SYSTEM);
        return open.isEmpty();
    }

    private List<CheckKind> required(String code) {
        return acceptances
                .findById(code)
                .map(it -> CheckKind.split(it.requiredChecks))
                .orElseThrow(() -> new IllegalStateException("no acceptance was asked for: " + code));
    }
}
