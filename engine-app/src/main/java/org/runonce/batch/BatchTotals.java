package org.runonce.batch;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.runonce.project.ProjectFacts;

/** What a batch comes to. Money is in 万元; groups in the order of their money, the largest first. */
public record BatchTotals(
        int filed,
        BigDecimal requestedWan,
        int recommended,
        BigDecimal recommendedWan,
        int undecided,
        List<VerdictTotal> byVerdict,
        List<GroupTotal> byGroup) {

    public record VerdictTotal(
            Verdict verdict, String name, int projects, BigDecimal requestedWan, BigDecimal recommendedWan) {}

    public record GroupTotal(String group, int projects, BigDecimal recommendedWan) {}

    static BatchTotals of(List<ProjectFacts> projects) {
        Map<Verdict, List<ProjectFacts>> byVerdict =
                projects.stream().collect(Collectors.groupingBy(Verdict::of, TreeMap::new, Collectors.toList()));
        List<ProjectFacts> recommended = byVerdict.getOrDefault(Verdict.RECOMMENDED, List.of());
        return new BatchTotals(
                projects.size(),
                requested(projects),
                recommended.size(),
                recommended(recommended),
                byVerdict.getOrDefault(Verdict.UNDECIDED, List.of()).size(),
                verdicts(byVerdict),
                groups(recommended));
    }

    private static List<VerdictTotal> verdicts(Map<Verdict, List<ProjectFacts>> byVerdict) {
        List<VerdictTotal> totals = new ArrayList<>();
        byVerdict.forEach((verdict, of) -> totals.add(new VerdictTotal(
                verdict,
                verdict.zh(),
                of.size(),
                requested(of),
                verdict == Verdict.RECOMMENDED ? recommended(of) : BigDecimal.ZERO)));
        return List.copyOf(totals);
    }

    private static List<GroupTotal> groups(List<ProjectFacts> recommended) {
        return recommended.stream()
                .collect(Collectors.groupingBy(it -> Objects.requireNonNullElse(it.recommendGroup(), "")))
                .entrySet()
                .stream()
                .map(it -> new GroupTotal(it.getKey(), it.getValue().size(), recommended(it.getValue())))
                .sorted(Comparator.comparing(GroupTotal::recommendedWan)
                        .reversed()
                        .thenComparing(GroupTotal::group))
                .toList();
    }

    private static BigDecimal requested(List<ProjectFacts> projects) {
        return projects.stream().map(ProjectFacts::requestedWan).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal recommended(List<ProjectFacts> projects) {
        return projects.stream()
                .map(ProjectFacts::recommendedWan)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
