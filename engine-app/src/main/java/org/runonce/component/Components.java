package org.runonce.component;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Questions about the shared components. */
@Component
@Transactional(readOnly = true)
public class Components {
    private final SharedComponentRepository rows;
    private final ComponentAdopterRepository adopters;
    private final ComponentBook book;
    private final Organisation organisation;

    Components(
            SharedComponentRepository rows,
            ComponentAdopterRepository adopters,
            ComponentBook book,
            Organisation organisation) {
        this.rows = rows;
        this.adopters = adopters;
        this.book = book;
        this.organisation = organisation;
    }

    /** Every component that can be reused now. */
    public List<SharedComponent> offered() {
        return all().stream().filter(it -> it.state() == ComponentState.OFFERED).toList();
    }

    public Optional<SharedComponent> find(String code) {
        return rows.findById(code).map(book::read);
    }

    /** The component a project became. */
    public Optional<SharedComponent> ofProject(String projectCode) {
        return rows.findByProjectCode(projectCode).map(book::read);
    }

    public ComponentPage list(ComponentFilter filter) {
        List<SharedComponent> found = all().stream().filter(filter::admits).toList();
        int from = filter.after() == null ? 0 : after(found, filter.after());
        int to = Math.min(found.size(), from + filter.limit());
        List<SharedComponent> page = found.subList(from, to);
        return new ComponentPage(
                page, to < found.size() ? page.get(page.size() - 1).code() : null);
    }

    public ComponentView view(String code) {
        SharedComponent component = find(code).orElseThrow(() -> notFound(code));
        List<Adopter> by = adopters.findByComponentCodeOrderByAdoptedAt(code).stream()
                .map(this::adopter)
                .toList();
        return new ComponentView(component, by);
    }

    private List<SharedComponent> all() {
        return rows.findAllByOrderByCode().stream().map(book::read).toList();
    }

    private Adopter adopter(ComponentAdopter row) {
        @Nullable String project = row.projectCode.isEmpty() ? null : row.projectCode;
        return new Adopter(row.office, organisation.unit(row.office).shortName(), project, row.purpose, row.adoptedAt);
    }

    private static int after(List<SharedComponent> found, String cursor) {
        int at = found.stream().map(SharedComponent::code).toList().indexOf(cursor);
        if (at < 0) {
            throw Problem.badInput(List.of(new Violation(
                    "?cursor", "不是这次查询给出的游标，请从第一页开始", "Not a cursor of this search; start from the first page")));
        }
        return at + 1;
    }

    static Problem notFound(String code) {
        return Problem.notFound(
                "component-not-found",
                "没有编码为“%s”的公共组件".formatted(code),
                "There is no shared component '%s'".formatted(code));
    }
}
