package org.runonce.supervision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.tasklist.watch.Numbers;
import org.runonce.tasklist.watch.Watch;
import org.runonce.tasklist.watch.WatchFilter;
import org.runonce.tasklist.watch.WatchedPage;
import org.springframework.stereotype.Component;

/** 督查: what is overdue or will be within a working day, for those who answer for it. */
@Component
public class Supervision {
    private static final Set<String> DISTRICT = Set.of(Roles.SUPERVISOR, Roles.GOV_LEADER);
    private static final Set<String> OWN_DEPARTMENT = Set.of(Roles.DEPT_LEADER, Roles.HALL_MANAGER);

    private final Watch watch;
    private final Organisation organisation;

    Supervision(Watch watch, Organisation organisation) {
        this.watch = watch;
        this.organisation = organisation;
    }

    public LateOverview overview(Actor actor) {
        boolean district = watchesDistrict(actor);
        Numbers numbers = watch.numbers(departments(actor));
        return new LateOverview(
                district,
                numbers.today(),
                numbers.soonUntil(),
                numbers.total().red(),
                numbers.total().yellow(),
                numbers.byDepartment().stream()
                        .map(it -> line(it, name(it.department()), null))
                        .toList(),
                numbers.byMatter().stream().map(it -> line(it, it.name(), null)).toList(),
                numbers.byPerson().stream()
                        .map(it -> line(it, it.name(), it.key() == null ? null : name(it.department())))
                        .toList());
    }

    /** The longest overdue first. */
    public LatePage late(WatchFilter filter, @Nullable String cursor, int limit, Actor actor) {
        WatchedPage page = watch.page(departments(actor), filter, cursor, limit);
        List<LateTask> items = page.items().stream()
                .map(it -> new LateTask(it, name(it.department())))
                .toList();
        return new LatePage(items, page.nextCursor());
    }

    private static boolean watchesDistrict(Actor actor) {
        return DISTRICT.stream().anyMatch(actor::has);
    }

    private Set<String> departments(Actor actor) {
        if (watchesDistrict(actor)) {
            return organisation.units().stream().map(Unit::code).collect(Collectors.toSet());
        }
        Set<String> own = actor.posts().stream()
                .filter(it -> OWN_DEPARTMENT.contains(it.role()))
                .map(Post::department)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw Problem.forbidden(
                    "not-a-supervisor",
                    "督查供督查人员、政府领导查看全区，单位负责人和大厅管理员查看本单位",
                    "Supervisors and the government's leaders watch the district, leaders and hall managers their own unit");
        }
        return own;
    }

    private String name(String department) {
        return organisation.findUnit(department).map(Unit::shortName).orElse(department);
    }

    private static LateOverview.LateLine line(Numbers.Count it, String name, @Nullable String department) {
        return new LateOverview.LateLine(it.key(), name, department, it.red(), it.yellow());
    }
}
