package org.runonce.benchmarks.inside;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.runonce.shared.Actor;
import org.runonce.tasklist.view.TaskFilter;
import org.runonce.tasklist.view.TaskLight;
import org.runonce.tasklist.view.TaskPage;
import org.runonce.tasklist.view.TaskView;
import org.runonce.tasklist.view.TaskViews;

/** What people ask of their lists, put to the bean that the controller asks. */
final class Questions {
    static final int PAGE = 50;
    private static final int DEEP = 20;

    private final TaskViews views;
    private final List<Actor> staff;
    private final Map<Actor, String> deep = new LinkedHashMap<>();
    private final Map<Actor, List<TaskView>> waiting = new LinkedHashMap<>();

    Questions(TaskViews views, List<Actor> staff) {
        this.views = views;
        this.staff = staff;
        for (Actor person : staff) {
            TaskPage page = views.ofMyGroups(person, TaskFilter.NONE, null, PAGE);
            waiting.put(person, page.items());
            page.items().stream().limit(PAGE / 2).forEach(it -> views.look(it.id(), person));
            String cursor = page.nextCursor();
            for (int turned = 1; turned < DEEP && page.nextCursor() != null; turned++) {
                cursor = page.nextCursor();
                page = views.ofMyGroups(person, TaskFilter.NONE, cursor, PAGE);
            }
            deep.put(person, cursor);
        }
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("my groups: first page + counts", of(this::firstPageAndCounts));
        all.put("mine: first page", of(it -> views.mine(it, TaskFilter.NONE, null, PAGE)));
        all.put("my groups: page " + DEEP, of(it -> views.ofMyGroups(it, TaskFilter.NONE, deep.get(it), PAGE)));
        all.put("filter: one matter", of(it -> ask(it, filter("PUB-007", null, null, null))));
        all.put("filter: overdue", of(it -> ask(it, filter(null, TaskLight.RED, null, null))));
        all.put("filter: number", of(it -> ask(it, filter(null, null, some(it).caseNumber(), null))));
        all.put("text: an applicant", of(it -> ask(it, text(some(it).applicantName()))));
        all.put("text: end of a number", of(it -> ask(it, text(end(some(it).caseNumber())))));
        all.put("text: part of a matter", of(it -> ask(it, text("道路"))));
        all.put("text: nothing found", of(it -> ask(it, text("查无此人"))));
        return all;
    }

    void firstPageAndCounts(Actor person) {
        filled(views.ofMyGroups(person, TaskFilter.NONE, null, PAGE), 1);
        if (views.counts(person).groups() < 1) {
            throw new IllegalStateException("nothing waits for " + person);
        }
    }

    private void ask(Actor person, TaskFilter filter) {
        views.ofMyGroups(person, filter, null, PAGE);
    }

    private static void filled(TaskPage page, int least) {
        if (page.items().size() < least) {
            throw new IllegalStateException("an empty page");
        }
    }

    private Runnable of(Consumer<Actor> question) {
        return () -> question.accept(anybody());
    }

    Actor anybody() {
        return staff.get(ThreadLocalRandom.current().nextInt(staff.size()));
    }

    private TaskView some(Actor person) {
        List<TaskView> tasks = waiting.get(person);
        return tasks.get(ThreadLocalRandom.current().nextInt(tasks.size()));
    }

    private static String end(String number) {
        return number.substring(number.length() - 6);
    }

    private static TaskFilter text(String text) {
        return filter(null, null, null, text);
    }

    private static TaskFilter filter(String matter, TaskLight light, String number, String text) {
        return new TaskFilter(matter, null, null, light, number, null, null, text, null);
    }

    static List<String> groupsOf(Actor person) {
        return new ArrayList<>(person.groupIds());
    }
}
