package org.runonce.project;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** 申报单位: the offices for which somebody handles filings. */
@Component
class ApplyingOffices {
    private final Organisation organisation;

    ApplyingOffices(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param named may be left out by who handles filings of one office only */
    String of(Actor actor, @Nullable String named) {
        Set<String> offices = handledBy(actor);
        if (offices.isEmpty()) {
            throw Problem.forbidden(
                    "not-an-applying-office", "只有申报单位的经办人可以申报项目", "Only the handler of an office files a project");
        }
        if (named == null && offices.size() == 1) {
            return offices.iterator().next();
        }
        if (named == null || !offices.contains(named)) {
            throw Problem.badInput(List.of(new Violation(
                    "?office", "请指明您经办的一个单位：" + String.join("、", offices), "Name one of the offices you file for")));
        }
        return named;
    }

    void requireHandler(Actor actor, String office) {
        if (!handledBy(actor).contains(office)) {
            throw Problem.forbidden(
                    "not-the-applying-office", "只有申报单位的经办人可以办理", "Only the handler of the applying office does this");
        }
    }

    private Set<String> handledBy(Actor actor) {
        return actor.posts().stream()
                .filter(it -> it.role().equals(Roles.APPLICANT))
                .map(Post::department)
                .filter(this::isOffice)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOffice(String code) {
        return organisation
                .findUnit(code)
                .filter(it -> it.kind() != Unit.Kind.PUBLIC)
                .isPresent();
    }
}
