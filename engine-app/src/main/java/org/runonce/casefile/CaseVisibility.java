package org.runonce.casefile;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.springframework.data.jpa.domain.Specification;

/**
 * Who may see a case: its applicant or the handlers of the applying office, the hall that accepts it, the departments that work on it, and those who supervise
 * the district. Everybody else: nothing.
 */
final class CaseVisibility {
    private static final Set<String> DISTRICT = Set.of("supervisor", "gov-leader");
    private static final Set<String> HALL = Set.of("window-clerk", "hall-manager", "result-clerk");
    private static final Set<String> DEPARTMENT =
            Set.of("approver", "chief-rep", "dept-leader", "co-reviewer", "matter-admin");

    private static final Set<String> APPLYING = Set.of("applicant");

    private CaseVisibility() {}

    static boolean mayRead(Actor actor, CaseFacts facts) {
        return facts.appliedBy(actor)
                || DISTRICT.stream().anyMatch(actor::has)
                || departments(actor, HALL).contains(facts.acceptingAuthority())
                || departments(actor, DEPARTMENT).contains(facts.leadDepartment())
                || facts.departments().stream()
                        .anyMatch(it -> departments(actor, DEPARTMENT).contains(it.department()));
    }

    /** The same rule for lists. */
    static Specification<CaseFile> readableBy(Actor actor) {
        return (file, query, builder) -> {
            if (DISTRICT.stream().anyMatch(actor::has)) {
                return builder.conjunction();
            }
            List<Predicate> any = applied(file, builder, actor);
            Set<String> halls = departments(actor, HALL);
            if (!halls.isEmpty()) {
                any.add(file.get("acceptingAuthority").in(halls));
            }
            Set<String> own = departments(actor, DEPARTMENT);
            if (!own.isEmpty() && query != null) {
                any.add(file.get("leadDepartment").in(own));
                any.add(worksOn(file, query, builder, own));
            }
            return builder.or(any.toArray(Predicate[]::new));
        };
    }

    /** What the reader applied for, in person or as the handler of an office. */
    static Specification<CaseFile> appliedForBy(Actor actor) {
        return (file, query, builder) ->
                builder.or(applied(file, builder, actor).toArray(Predicate[]::new));
    }

    private static List<Predicate> applied(Root<CaseFile> file, CriteriaBuilder builder, Actor actor) {
        List<Predicate> any = new ArrayList<>();
        any.add(builder.equal(file.get("applicantUser"), actor.userId()));
        Set<String> applying = departments(actor, APPLYING);
        if (!applying.isEmpty()) {
            any.add(file.get("applicantOffice").in(applying));
        }
        return any;
    }

    private static Predicate worksOn(
            Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder builder, Set<String> departments) {
        Subquery<Integer> part = query.subquery(Integer.class);
        Root<CaseDepartment> root = part.from(CaseDepartment.class);
        part.select(builder.literal(1))
                .where(
                        builder.equal(root.get("caseNumber"), file.get("number")),
                        root.get("department").in(departments));
        return builder.exists(part);
    }

    private static Set<String> departments(Actor actor, Set<String> roles) {
        return actor.posts().stream()
                .filter(post -> roles.contains(post.role()))
                .map(Post::department)
                .collect(Collectors.toSet());
    }
}
