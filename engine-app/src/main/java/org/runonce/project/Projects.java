package org.runonce.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 项目库: questions about projects. */
@Component
@Transactional(readOnly = true)
public class Projects {
    private final ProjectRepository projects;
    private final ProjectReaders readers;
    private final Functions functions;
    private final Baselines baselines;
    private final ProjectTimeline timeline;
    private final ProjectViews views;
    private final ProjectSearch search;
    private final FilingJson json;

    Projects(
            ProjectRepository projects,
            ProjectReaders readers,
            Functions functions,
            Baselines baselines,
            ProjectTimeline timeline,
            ProjectViews views,
            ProjectSearch search,
            FilingJson json) {
        this.projects = projects;
        this.readers = readers;
        this.functions = functions;
        this.baselines = baselines;
        this.timeline = timeline;
        this.views = views;
        this.search = search;
        this.json = json;
    }

    /** What the process and other modules need; not for a person's eyes. */
    public ProjectFacts facts(String code) {
        return views.facts(find(code));
    }

    public Optional<ProjectFacts> findFacts(String code) {
        return found(code).map(views::facts);
    }

    /** By code. */
    public List<ProjectFacts> ofBatch(String batch) {
        return projects.findByBatchOrderByCode(batch).stream().map(views::facts).toList();
    }

    /** Every project there is, by code. */
    public List<ProjectFacts> all() {
        return projects.findAllByOrderByCode().stream().map(views::facts).toList();
    }

    public ProjectFiling filing(String code) {
        return json.read(find(code).filing, ProjectFiling.class);
    }

    /** The functions, cut ones included. */
    public List<FunctionView> functions(String code) {
        return functions.of(code);
    }

    public Map<String, List<FunctionView>> functions(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : functions.of(codes);
    }

    /** The facts, if the actor may see all of the project; to everybody else it does not exist. */
    public ProjectFacts readable(String code, Actor actor) {
        Project project = find(code);
        if (readers.mayRead(actor, project)) {
            return views.facts(project);
        }
        throw readers.isGuest(actor, project)
                ? Problem.forbidden("experts-see-the-filing", "专家只能查看申报内容", "An expert sees the filing only")
                : ProjectCodes.unknown(code);
    }

    /** As {@link #readable}, and for an expert of the panel too: what was filed, not what others said of it. */
    public ProjectFacts readableByExperts(String code, Actor actor) {
        return isGuest(code, actor) ? facts(code) : readable(code, actor);
    }

    public boolean mayRead(String code, Actor actor) {
        return found(code).map(it -> readers.mayRead(actor, it)).orElse(false);
    }

    /** By the own posts, not for the sake of a task. */
    boolean concerns(String code, Actor actor) {
        return found(code).map(it -> ProjectVisibility.mayRead(actor, it)).orElse(false);
    }

    /** What was filed, files included: also for the experts of the panel. */
    public boolean mayReadFiling(String code, Actor actor) {
        return mayRead(code, actor) || isGuest(code, actor);
    }

    public ProjectView view(String code, Actor actor) {
        readableByExperts(code, actor);
        ProjectView view = views.view(find(code));
        return isGuest(code, actor) && !mayRead(code, actor) ? view.asFiled() : view;
    }

    /** Newest code first. */
    public ProjectPage list(ProjectFilter filter, Actor actor) {
        return search.page(filter, actor);
    }

    public List<ProjectHappening> timeline(String code, Actor actor) {
        readable(code, actor);
        return timeline.of(code);
    }

    /** Every version, oldest first; empty until the project is approved. */
    public List<Baseline> baselines(String code, Actor actor) {
        readable(code, actor);
        return baselines.all(code);
    }

    private boolean isGuest(String code, Actor actor) {
        return found(code).map(it -> readers.isGuest(actor, it)).orElse(false);
    }

    private Optional<Project> found(String code) {
        return ProjectCodes.isCode(code) ? projects.findById(code) : Optional.empty();
    }

    private Project find(String code) {
        return projects.findById(ProjectCodes.wellFormed(code)).orElseThrow(() -> ProjectCodes.unknown(code));
    }
}
