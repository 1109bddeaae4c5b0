package org.runonce.tasklist;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.SeparatedDuties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 职责分离: who did one of two tasks that the analyst keeps apart, in the model or for the matter, does not do the other. */
@Component
class Separation {
    private final OfferedOperations offered;
    private final SeparatedDuties duties;
    private final JdbcClient jdbc;

    Separation(OfferedOperations offered, SeparatedDuties duties, JdbcClient jdbc) {
        this.offered = offered;
        this.duties = duties;
        this.jdbc = jdbc;
    }

    /** Of who acts and of the one in whose place: neither may have done the other task, nor had it done. */
    void require(WorkItem item, Actor actor) {
        String principal = actor.inPlaceOf();
        require(item, principal == null ? List.of(actor.userId()) : List.of(actor.userId(), principal), actor.name());
    }

    void require(WorkItem item, String userId, String name) {
        require(item, List.of(userId), name);
    }

    private void require(WorkItem item, List<String> people, String name) {
        Set<String> apart = new HashSet<>(offered.of(item).separateFrom());
        apart.addAll(duties.apartFrom(item.matterCode, item.taskKey));
        if (apart.isEmpty()) {
            return;
        }
        done(item, apart, people).ifPresent(did -> {
            throw Problem.forbidden(
                            "duties-separated",
                            "%s已经办过这件办件的另一步，按职责分离的规定不能再办这一步".formatted(name),
                            "%s did another step of this case; this one is for somebody else".formatted(name))
                    .with("did", did);
        });
    }

    private Optional<String> done(WorkItem item, Set<String> apart, List<String> people) {
        return jdbc.sql("select task_key from task_submission where case_number in (:family) and task_key in (:apart)"
                        + " and (submitted_by in (:people) or on_behalf_of in (:people)) order by task_key limit 1")
                .param("family", duties.family(item.caseNumber))
                .param("apart", apart)
                .param("people", people)
                .query(String.class)
                .optional();
    }
}
