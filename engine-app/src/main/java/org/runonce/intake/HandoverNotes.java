package org.runonce.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.document.DocumentType;
import org.runonce.document.Documents;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 交接单: what a hall has handed over to the departments on a day. */
@Component
@Transactional(readOnly = true)
public class HandoverNotes {
    private static final Set<String> AT_THE_HALL = Set.of(Roles.WINDOW_CLERK, Roles.HALL_MANAGER);
    private static final int PAGE = 100;

    private final Documents documents;
    private final Clock clock;

    HandoverNotes(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /** @param day null for today */
    public HandoverNotePage of(@Nullable LocalDate day, @Nullable String cursor, Actor actor) {
        Set<String> halls = actor.posts().stream()
                .filter(it -> AT_THE_HALL.contains(it.role()))
                .map(Post::department)
                .collect(Collectors.toSet());
        if (halls.isEmpty()) {
            throw Problem.forbidden(
                    "not-at-the-window", "只有综合窗口和大厅管理员可以看交接单", "Only who works at the hall reads its handover notes");
        }
        LocalDate of = day == null ? DistrictTime.today(clock) : day;
        if (of.getYear() < 1900 || of.getYear() > 2199) {
            throw Problem.badInput(List.of(new Violation("?day", "日期应在1900年到2199年之间", "A day between 1900 and 2199")));
        }
        List<HandoverNote> found = documents.ofDay(DocumentType.HANDOVER_NOTE, halls, of, cursor, PAGE + 1).stream()
                .map(HandoverNote::of)
                .toList();
        boolean more = found.size() > PAGE;
        List<HandoverNote> page = more ? found.subList(0, PAGE) : found;
        return new HandoverNotePage(of, page, more ? page.get(PAGE - 1).id() : null);
    }
}
