package org.runonce.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runonce.organisation.Organisation;
import org.runonce.shared.Actor;
import org.springframework.stereotype.Component;

/** The opinions on a case, round by round; one that was superseded is kept and counts no more. */
@Component
class Opinions {
    private final OpinionRepository opinions;
    private final Organisation organisation;
    private final Clock clock;

    Opinions(OpinionRepository opinions, Organisation organisation, Clock clock) {
        this.opinions = opinions;
        this.organisation = organisation;
        this.clock = clock;
    }

    Opinion keep(
            String caseNumber,
            String department,
            Opinion.Kind kind,
            @Nullable String reason,
            @Nullable String conditions,
            Actor actor) {
        Opinion opinion = new Opinion();
        opinion.id = UUID.randomUUID().toString();
        opinion.caseNumber = caseNumber;
        opinion.reviewRound = round(caseNumber, department, kind);
        opinion.department = department;
        opinion.kind = kind;
        opinion.reason = reason;
        opinion.conditions = conditions;
        opinion.givenBy = actor.userId();
        opinion.givenByName = actor.name();
        opinion.givenAt = clock.instant();
        return opinions.save(opinion);
    }

    boolean disputed(String caseNumber) {
        List<Opinion> all = counting(caseNumber);
        int last = all.stream().mapToInt(it -> it.reviewRound).max().orElse(0);
        return all.stream().anyMatch(it -> it.reviewRound == last && it.kind == Opinion.Kind.DISAGREE);
    }

    /** What the departments that agree demand, as they last spoke. */
    List<Map<String, String>> conditions(String caseNumber) {
        Map<String, Opinion> last = new LinkedHashMap<>();
        counting(caseNumber).stream()
                .filter(it -> it.kind != Opinion.Kind.SUMMARY)
                .forEach(it -> last.put(it.department, it));
        return last.values().stream()
                .filter(it -> it.conditions != null)
                .map(it ->
                        DecisionWords.pair(organisation.unit(it.department).shortName(), String.valueOf(it.conditions)))
                .toList();
    }

    /** The department's last one. */
    void supersede(String caseNumber, String department) {
        counting(caseNumber).stream()
                        .filter(it -> it.department.equals(department) && it.kind != Opinion.Kind.SUMMARY)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new IllegalStateException(department + " has no opinion on " + caseNumber))
                        .supersededAt =
                clock.instant();
    }

    List<OpinionView> views(String caseNumber) {
        return opinions.findByCaseNumberOrderByGivenAt(caseNumber).stream()
                .map(it -> new OpinionView(
                        it.reviewRound,
                        it.department,
                        organisation.unit(it.department).shortName(),
                        it.kind.name(),
                        it.reason,
                        it.conditions,
                        it.givenByName,
                        it.givenAt,
                        it.supersededAt))
                .toList();
    }

    /** Who speaks a second time speaks in a new round. */
    private int round(String caseNumber, String department, Opinion.Kind kind) {
        boolean summary = kind == Opinion.Kind.SUMMARY;
        Set<Integer> spoken = new LinkedHashSet<>();
        counting(caseNumber).stream()
                .filter(it -> it.department.equals(department) && (it.kind == Opinion.Kind.SUMMARY) == summary)
                .forEach(it -> spoken.add(it.reviewRound));
        return spoken.size() + 1;
    }

    private List<Opinion> counting(String caseNumber) {
        return opinions.findByCaseNumberAndSupersededAtIsNullOrderByGivenAt(caseNumber);
    }
}
