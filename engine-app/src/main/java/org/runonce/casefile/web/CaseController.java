package org.runonce.casefile.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFilter;
import org.runonce.casefile.CaseForms;
import org.runonce.casefile.CasePage;
import org.runonce.casefile.CaseProgress;
import org.runonce.casefile.CaseRegister;
import org.runonce.casefile.CaseState;
import org.runonce.casefile.CaseTracking;
import org.runonce.casefile.CaseView;
import org.runonce.casefile.ClockView;
import org.runonce.casefile.EarlierFormView;
import org.runonce.casefile.TimelineView;
import org.runonce.shared.Actor;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
@Validated
@Tag(name = "cases", description = "办件")
class CaseController {
    private final CaseRegister cases;
    private final CaseTracking tracking;
    private final CaseForms forms;

    CaseController(CaseRegister cases, CaseTracking tracking, CaseForms forms) {
        this.cases = cases;
        this.tracking = tracking;
        this.forms = forms;
    }

    @GetMapping
    CasePage list(
            @RequestParam(defaultValue = "false") boolean own,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(required = false) @Size(max = 40, message = "最多40个字符") @Nullable String matter,
            @RequestParam(required = false)
                    @Size(max = 100, message = "最多100个字符")
                    @Pattern(regexp = "\\P{Cntrl}*", message = "含有不能使用的字符")
                    @Nullable
                    String q,
            @RequestParam(required = false) @Size(max = 50, message = "最多50个字符") @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        return cases.list(new CaseFilter(own, state, matter, q, cursor, limit), actor);
    }

    @GetMapping("/{number}")
    CaseView one(@PathVariable String number, Actor actor) {
        return cases.view(number, actor);
    }

    /** Where it is, who has it, until when; as {@code /api/follow} tells it without an account. */
    @GetMapping("/{number}/progress")
    CaseProgress progress(@PathVariable String number, Actor actor) {
        return tracking.progress(number, actor);
    }

    @GetMapping("/{number}/timeline")
    List<TimelineView> timeline(@PathVariable String number, Actor actor) {
        return cases.timeline(number, actor);
    }

    /** What the application form said before each correction of it. */
    @GetMapping("/{number}/earlier-forms")
    List<EarlierFormView> earlierForms(@PathVariable String number, Actor actor) {
        return forms.earlier(number, actor);
    }

    /** Every clock with its ledger and the arithmetic of its due day. */
    @GetMapping("/{number}/clocks")
    List<ClockView> clocks(@PathVariable String number, Actor actor) {
        return cases.clocks(number, actor);
    }
}
