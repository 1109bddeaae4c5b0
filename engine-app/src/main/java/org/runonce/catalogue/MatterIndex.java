package org.runonce.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;

/** Finds matters by code, name and the words people use for them; the best first. */
final class MatterIndex {
    /** A hit this much weaker than the best is noise, such as one that shares only the word "licence". */
    private static final double NOISE = 0.1;

    private final List<MatterVersion> matters;
    private final Map<String, MatterWords> words;

    MatterIndex(Collection<MatterVersion> matters) {
        this.matters = matters.stream()
                .sorted(Comparator.comparing((MatterVersion it) -> it.matter().scope())
                        .thenComparing(MatterVersion::code))
                .toList();
        this.words =
                matters.stream().map(MatterVersion::matter).collect(Collectors.toMap(Matter::code, MatterWords::of));
    }

    MatterPage search(MatterQuery query) {
        List<MatterVersion> found =
                matters.stream().filter(it -> query.admits(it.matter())).toList();
        String text = query.text() == null ? "" : query.text();
        return page(text.isBlank() ? found : ranked(found, Wording.plain(text)), query);
    }

    private List<MatterVersion> ranked(List<MatterVersion> found, String text) {
        Map<String, Double> scores = found.stream()
                .collect(Collectors.toMap(MatterVersion::code, it -> wordsOf(it).score(text)));
        double best = scores.values().stream().mapToDouble(it -> it).max().orElse(0);
        Function<MatterVersion, Double> score = it -> Objects.requireNonNull(scores.get(it.code()));
        return found.stream()
                .filter(it -> score.apply(it) > best * NOISE)
                .sorted(Comparator.comparing(score).reversed())
                .toList();
    }

    private MatterWords wordsOf(MatterVersion version) {
        return Objects.requireNonNull(words.get(version.code()));
    }

    private static MatterPage page(List<MatterVersion> found, MatterQuery query) {
        int from = query.cursor() == null ? 0 : after(found, query.cursor());
        int to = Math.min(found.size(), from + query.limit());
        List<MatterVersion> page = found.subList(from, to);
        return new MatterPage(
                page, to < found.size() ? page.get(page.size() - 1).code() : null);
    }

    private static int after(List<MatterVersion> found, String cursor) {
        int at = found.stream().map(MatterVersion::code).toList().indexOf(cursor);
        if (at < 0) {
            throw Problem.badInput(List.of(new Violation(
                    "?cursor", "不是这次查询给出的游标，请从第一页开始", "Not a cursor of this search; start from the first page")));
        }
        return at + 1;
    }
}
