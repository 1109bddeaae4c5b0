package org.runonce.project.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.document.Documents;
import org.runonce.document.OfficialDocument;
import org.runonce.project.Baseline;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFilter;
import org.runonce.project.ProjectHappening;
import org.runonce.project.ProjectPage;
import org.runonce.project.ProjectStage;
import org.runonce.project.ProjectState;
import org.runonce.project.ProjectView;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.workflow.Diagram;
import org.runonce.workflow.Workflow;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects")
@Validated
@Tag(name = "projects", description = "数字化项目")
class ProjectController {
    private final Projects projects;
    private final Documents documents;
    private final Workflow workflow;

    ProjectController(Projects projects, Documents documents, Workflow workflow) {
        this.projects = projects;
        this.documents = documents;
        this.workflow = workflow;
    }

    @GetMapping
    ProjectPage list(
            @RequestParam(required = false) @Nullable ProjectStage stage,
            @RequestParam(required = false) @Nullable ProjectState state,
            @RequestParam(required = false) @Size(max = 20, message = "最多20个字符") @Nullable String batch,
            @RequestParam(required = false) @Size(max = 20, message = "最多20个字符") @Nullable String office,
            @RequestParam(required = false) @Size(max = 60, message = "最多60个字符") @Nullable String system,
            @RequestParam(required = false)
                    @Size(max = 100, message = "最多100个字符")
                    @Pattern(regexp = "\\P{Cntrl}*", message = "含有不能使用的字符")
                    @Nullable
                    String q,
            @RequestParam(required = false) @Size(max = 50, message = "最多50个字符") @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(value = 1, message = "最少 1") @Max(value = 200, message = "最多 200")
                    int limit,
            Actor actor) {
        return projects.list(new ProjectFilter(stage, state, batch, office, system, q, cursor, limit), actor);
    }

    @GetMapping("/{code}")
    ProjectView one(@PathVariable String code, Actor actor) {
        return projects.view(code, actor);
    }

    @GetMapping("/{code}/functions")
    List<FunctionView> functions(@PathVariable String code, Actor actor) {
        projects.readableByExperts(code, actor);
        return projects.functions(code);
    }

    @GetMapping("/{code}/timeline")
    List<ProjectHappening> timeline(@PathVariable String code, Actor actor) {
        return projects.timeline(code, actor);
    }

    /** Every version of the baseline, oldest first. */
    @GetMapping("/{code}/baseline")
    List<Baseline> baseline(@PathVariable String code, Actor actor) {
        return projects.baselines(code, actor);
    }

    /** Oldest first. */
    @GetMapping("/{code}/documents")
    List<OfficialDocument> documents(@PathVariable String code, Actor actor) {
        projects.readable(code, actor);
        return documents.find(code);
    }

    /** The project's diagrams with where it is and has been. */
    @GetMapping("/{code}/diagram")
    List<Diagram> diagram(@PathVariable String code, Actor actor) {
        projects.readable(code, actor);
        return workflow.diagrams(code);
    }
}
