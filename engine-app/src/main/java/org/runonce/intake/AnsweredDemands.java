package org.runonce.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runonce.casefile.CaseFacts;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** Every demand of the notice gets its answer, or the whole answer is refused with what is still open. */
@Component
class AnsweredDemands {
    private final CorrectionDemandRepository demands;
    private final Clock clock;

    AnsweredDemands(CorrectionDemandRepository demands, Clock clock) {
        this.demands = demands;
        this.clock = clock;
    }

    /** @param formChanged whether the application form says something else from now on */
    HandedIn answer(CaseFacts facts, List<DemandAnswer> answers, boolean formChanged, boolean atWindow) {
        Map<String, DemandAnswer> byDemand = new HashMap<>();
        answers.forEach(it -> byDemand.put(it.demand(), it));
        List<Violation> open = new ArrayList<>();
        HandedIn handedIn = new HandedIn();
        for (CorrectionDemand demand : demands.findByCaseNumberAndNotifiedTrueOrderByWishedAt(facts.number())) {
            DemandAnswer answer = byDemand.remove(demand.id);
            String pointer = "/answers/" + answers.indexOf(answer);
            Violation fault = fault(demand, answer, pointer, formChanged, atWindow);
            if (fault != null) {
                open.add(fault);
            } else if (answer != null) {
                demand.answer = answer.inWords();
                demand.answeredAt = clock.instant();
                hand(handedIn, demand, answer, pointer);
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

    private static @Nullable Violation fault(
            CorrectionDemand demand,
            @Nullable DemandAnswer answer,
            String pointer,
            boolean formChanged,
            boolean atWindow) {
        Violation unanswered = new Violation("/answers", "还没有补正：" + demand.demand, "not answered: " + demand.demand);
        if (answer == null) {
            return unanswered;
        }
        if (answer.copies() != null && !atWindow) {
            return new Violation(
                    pointer + "/copies", "纸质材料交到综合窗口；网上补正请上传文件", "Paper is handed in at a window; upload files");
        }
        if (answer.meetsInForm() && !formChanged) {
            return new Violation(pointer + "/inForm", "申请内容没有改动", "Nothing is changed in the application form");
        }
        boolean handedIn = answer.file() != null || answer.copies() != null;
        if (demand.materialId == null && handedIn) {
            return new Violation(
                    pointer + (answer.file() == null ? "/copies" : "/file"),
                    "这一项不对应清单里的材料，请用文字回答",
                    "This demand concerns no material; answer it in words");
        }
        boolean answered = demand.materialId == null ? answer.hasText() || answer.meetsInForm() : handedIn;
        return answered ? null : unanswered;
    }

    private static void hand(HandedIn handedIn, CorrectionDemand demand, DemandAnswer answer, String pointer) {
        if (demand.materialId == null) {
            return;
        }
        if (answer.file() != null) {
            handedIn.add(demand.materialId, answer.file(), pointer + "/demand", pointer + "/file");
        }
        if (answer.copies() != null) {
            handedIn.addPaper(demand.materialId, answer.copies(), pointer + "/demand", pointer + "/copies");
        }
    }
}
