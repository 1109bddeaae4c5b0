package org.runonce.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.runonce.duplicate.FiledProject.FiledFunction;
import org.runonce.duplicate.text.Intent;

/** Compares one project, function by function, and says what follows. */
final class Comparison {
    /** Evidence that a person still reads. */
    private static final int MATCHES_OF_A_FUNCTION = 5;

    /** Decision {@code match-level}. */
    interface Levels {
        MatchLevel level(Intent intent, boolean ownComponent, double score);
    }

    private record Question(Intent intent, boolean ownComponent, double score) {}

    private final ExistingFunctions existing;
    private final Levels levels;
    private final Map<Question, MatchLevel> answers = new HashMap<>();

    Comparison(ExistingFunctions existing, Levels levels) {
        this.existing = existing;
        this.levels = levels;
    }

    /** @param counts whether a target may be held against the project */
    DuplicateReport of(FiledProject project, Predicate<Target> counts, Instant now) {
        List<Match> matches = project.functions().stream()
                .flatMap(it -> matches(project, it, counts).stream())
                .toList();
        Set<Integer> same =
                matches.stream().filter(Match::same).map(Match::functionNo).collect(Collectors.toSet());
        boolean main = matches.stream().anyMatch(it -> it.main() && it.same());
        DuplicateVerdict verdict =
                main ? DuplicateVerdict.WHOLE : same.isEmpty() ? DuplicateVerdict.NONE : DuplicateVerdict.PARTLY;
        return new DuplicateReport(project.code(), verdict, main, project.shareOf(same), now, matches);
    }

    /** The nearest function of every component and project, as far as it is near at all. */
    private List<Match> matches(FiledProject project, FiledFunction function, Predicate<Target> counts) {
        Map<String, Hit> nearest = new LinkedHashMap<>();
        existing.like(function.name(), function.description()).stream()
                .filter(it -> !it.target().code().equals(project.code()) && counts.test(it.target()))
                .forEach(it -> nearest.putIfAbsent(it.target().code(), it));
        List<Match> matches = new ArrayList<>();
        for (Hit hit : nearest.values()) {
            Match match = match(project, function, hit);
            if (match.level() != MatchLevel.NONE && matches.size() < MATCHES_OF_A_FUNCTION) {
                matches.add(match);
            }
        }
        return matches;
    }

    private Match match(FiledProject project, FiledFunction function, Hit hit) {
        Target target = hit.target();
        double score = hit.nearness().score();
        Intent intent = intent(project, hit);
        boolean own = project.upgrade()
                && target.kind() == TargetKind.COMPONENT
                && target.owner().equals(project.office());
        MatchLevel level = answers.computeIfAbsent(
                new Question(intent, own, score), it -> levels.level(it.intent(), it.ownComponent(), it.score()));
        return new Match(
                function.no(),
                function.name(),
                function.main(),
                target.kind(),
                target.code(),
                target.name(),
                target.function(),
                score,
                intent,
                level);
    }

    /** Who lists the component among those reused need not say it again in every function; who builds says so. */
    private static Intent intent(FiledProject project, Hit hit) {
        boolean listed = project.componentsReused().contains(hit.target().code());
        return listed && hit.nearness().intent() == Intent.UNSAID
                ? Intent.REUSE
                : hit.nearness().intent();
    }
}
