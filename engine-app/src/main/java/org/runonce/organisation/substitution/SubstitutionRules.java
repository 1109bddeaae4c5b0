package org.runonce.organisation.substitution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Person;
import org.runonce.organisation.Unit;
import org.runonce.shared.DistrictTime;
import org.runonce.shared.KnownMatters;
import org.runonce.shared.Post;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;

/** What a substitution must be, looked at by itself. */
@Component
class SubstitutionRules {
    private final Organisation organisation;
    private final List<KnownMatters> matters;
    private final SubstitutionSettings settings;
    private final Clock clock;

    SubstitutionRules(
            Organisation organisation, List<KnownMatters> matters, SubstitutionSettings settings, Clock clock) {
        this.organisation = organisation;
        this.matters = matters;
        this.settings = settings;
        this.clock = clock;
    }

    void requireDaysAndMatters(NewSubstitution made) {
        List<Violation> wrong = new ArrayList<>();
        LocalDate today = DistrictTime.today(clock);
        if (made.from().isBefore(today)) {
            wrong.add(new Violation("/from", "代办不能从过去的日子开始", "A substitution cannot begin in the past"));
        }
        long days = ChronoUnit.DAYS.between(made.from(), made.until()) + 1;
        if (days < 1) {
            wrong.add(new Violation("/until", "结束日期不能早于开始日期", "The last day is before the first"));
        } else if (days > settings.longestDays()) {
            wrong.add(new Violation(
                    "/until",
                    "一次代办最长%d天，请提前结束日期".formatted(settings.longestDays()),
                    "A substitution lasts at most %d days; choose an earlier last day"
                            .formatted(settings.longestDays())));
        }
        for (String code : made.scope().matters()) {
            if (matters.stream().noneMatch(it -> it.knows(code))) {
                wrong.add(new Violation(
                        "/matters", "没有编码为“%s”的事项".formatted(code), "There is no matter '%s'".formatted(code)));
            }
        }
        if (!wrong.isEmpty()) {
            throw Problem.badInput(wrong);
        }
    }

    /** The named posts must be held; without names, some post in an office must be. */
    void requirePosts(NewSubstitution made, Person principal) {
        Set<String> held =
                offices(principal.posts()).stream().map(Post::groupId).collect(Collectors.toSet());
        if (held.isEmpty()) {
            throw Problem.rejected(
                    "no-office-post",
                    "%s没有本区单位的岗位，无需代办".formatted(principal.name()),
                    "%s holds no post in an office".formatted(principal.name()));
        }
        for (String post : made.scope().posts()) {
            if (!held.contains(post)) {
                throw wrong(
                        "post-not-held",
                        "/posts",
                        "%s没有岗位%s".formatted(principal.name(), post),
                        "%s does not hold the post %s".formatted(principal.name(), post));
            }
        }
    }

    /** Another person, who works in the unit of each post that is named, or of any. */
    void requireColleague(NewSubstitution made, Person principal) {
        Person substitute = organisation
                .findPerson(made.substitute())
                .orElseThrow(() -> wrongSubstitute(
                        "没有账号“%s”".formatted(made.substitute()),
                        "There is no account '%s'".formatted(made.substitute())));
        if (substitute.userId().equals(principal.userId())) {
            throw wrongSubstitute("不能由本人代办本人", "Nobody stands in for oneself");
        }
        Set<Post> covered =
                offices(principal.posts()).stream().filter(made.scope()::covers).collect(Collectors.toSet());
        Set<Post> shared = covered.stream()
                .filter(it -> substitute.asActor().worksIn(it.department()))
                .collect(Collectors.toSet());
        boolean colleague = made.scope().posts().isEmpty() ? !shared.isEmpty() : shared.equals(covered);
        if (!colleague) {
            throw wrongSubstitute(
                    "%s不是%s同一单位的工作人员，不能代办".formatted(substitute.name(), principal.name()),
                    "%s does not work in the unit of %s".formatted(substitute.name(), principal.name()));
        }
    }

    private Set<Post> offices(Set<Post> posts) {
        return posts.stream()
                .filter(it -> organisation
                        .findUnit(it.department())
                        .filter(Unit::isOffice)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private static Problem wrongSubstitute(String zh, String en) {
        return wrong("wrong-substitute", "/substitute", zh, en);
    }

    private static Problem wrong(String type, String field, String zh, String en) {
        return Problem.rejected(type, zh, en).with(new Violation(field, zh, en));
    }
}
