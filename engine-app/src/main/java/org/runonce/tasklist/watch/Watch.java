package org.runonce.tasklist.watch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.tasklist.view.Cursor;
import org.runonce.tasklist.view.Lights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of some departments that are overdue or due within a working day. Who may ask is the caller's to know. */
@Component
@Transactional(readOnly = true)
public class Watch {
    private final WatchQuery query;
    private final Lights lights;

    Watch(WatchQuery query, Lights lights) {
        this.query = query;
        this.lights = lights;
    }

    public Numbers numbers(Set<String> departments) {
        Lights.Day day = lights.today();
        return new Numbers(
                day.today(),
                day.lastYellow(),
                query.total(departments, day),
                query.counts(Dimension.DEPARTMENT, departments, day),
                query.counts(Dimension.MATTER, departments, day),
                query.counts(Dimension.PERSON, departments, day));
    }

    /** The longest overdue first. */
    public WatchedPage page(Set<String> departments, WatchFilter filter, @Nullable String cursor, int limit) {
        Lights.Day day = lights.today();
        List<WatchedTask> found = query.page(departments, filter, day, Cursor.parse(cursor), limit + 1);
        boolean more = found.size() > limit;
        return new WatchedPage(
                more ? found.subList(0, limit) : found,
                more ? found.get(limit - 1).cursor() : null);
    }
}
