package org.runonce.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one matter, and how well a question fits them.
 *
 * @param names what it is called, officially and by people
 * @param pairs pairs of characters in its names
 * @param further pairs of characters in its situations, items and result
 */
record MatterWords(String code, List<String> names, Set<String> pairs, Set<String> further) {
    static MatterWords of(Matter matter) {
        List<String> names = Stream.concat(Stream.of(matter.name()), matter.aliases().stream())
                .map(Wording::plain)
                .toList();
        Stream<String> further = Stream.of(
                        matter.situations().stream().map(Matter.Situation::name),
                        matter.items().stream().map(Matter.PackageItem::name),
                        Stream.of(matter.result().name()))
                .flatMap(it -> it);
        return new MatterWords(Wording.plain(matter.code()), names, pairs(names.stream()), pairs(further));
    }

    private static Set<String> pairs(Stream<String> texts) {
        return texts.map(Wording::plain)
                .flatMap(it -> Wording.pairs(it).stream())
                .collect(Collectors.toSet());
    }

    /** 0 when nothing fits. The steps between the kinds of a match are wider than what one kind can gain. */
    double score(String question) {
        if (question.isEmpty()) {
            return 0;
        }
        if (question.equals(code)) {
            return 1000;
        }
        double byName =
                names.stream().mapToDouble(name -> byName(name, question)).max().orElse(0);
        double byCode = question.length() >= 3 && code.startsWith(question) ? 300 : 0;
        return Math.max(byName, byCode) + 200 * share(pairs, question) + 60 * share(further, question);
    }

    private static double byName(String name, String question) {
        if (name.equals(question)) {
            return 700;
        }
        if (name.contains(question)) {
            return 350 + 50.0 * question.length() / name.length();
        }
        return name.length() >= 2 && question.contains(name) ? 250 + 50.0 * name.length() / question.length() : 0;
    }

    private static double share(Set<String> pairs, String question) {
        Set<String> asked = Wording.pairs(question);
        return asked.isEmpty()
                ? 0
                : (double) asked.stream().filter(pairs::contains).count() / asked.size();
    }
}
