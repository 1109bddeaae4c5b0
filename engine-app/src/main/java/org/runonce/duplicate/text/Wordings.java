package org.runonce.duplicate.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what is filed with what exists, by the words of the district's lists. */
public final class Wordings {
    /** A clause speaks of a thing that it names by half. */
    private static final double NAMED = 0.5;

    private final PhraseReader reader;
    private final Measure measure;
    private final Likeness likeness;

    /** @param folder the district's own word lists; empty for those that ship */
    public Wordings(String folder) {
        LexiconFiles.Lists lists = new LexiconFiles(folder).read();
        reader = new PhraseReader(lists.lexicon());
        measure = lists.measure();
        likeness = new Likeness(measure);
    }

    public int candidates() {
        return measure.candidates();
    }

    public Filed filed(String name, String description) {
        Phrase named = reader.read(name);
        List<Phrase> clauses = Stream.of(description.split("[，。；、：,;:\\n]"))
                .map(reader::read)
                .filter(it -> it.weight() > 0)
                .toList();
        boolean general = named.weight() < measure.specificWeight();
        return new Filed(general ? clauses.stream().reduce(named, Phrase::and) : named, clauses);
    }

    /** A function of a shared component. @param component its name, within which the function is named */
    public Existing provided(List<String> wordings, String component) {
        return new Existing(wordings.stream().map(reader::read).toList(), reader.read(component), true);
    }

    /** A function of a project, which may itself be no more than the use of a component. */
    public Existing filedElsewhere(String name) {
        return new Existing(List.of(reader.read(name)), Phrase.NOTHING, false);
    }

    /** Rounded to what is shown, so that nobody wonders why 0.70 is below 0.7. */
    public Nearness compare(Filed filed, Existing existing) {
        Nearness byName = nearest(filed.name(), existing, 1);
        Stream<Nearness> byClause =
                filed.clauses().stream().map(it -> nearest(it, existing, measure.descriptionFactor()));
        Nearness nearest = Stream.concat(Stream.of(byName), byClause)
                .max(Comparator.comparingDouble(Nearness::score))
                .orElse(Nearness.NONE);
        double score = Math.round(nearest.score() * 100) / 100.0;
        return new Nearness(
                score, nearest.intent() == Intent.UNSAID ? intentOfClauses(filed, existing) : nearest.intent());
    }

    private Nearness nearest(Phrase filed, Existing existing, double factor) {
        return existing.wordings().stream()
                .map(it -> new Nearness(
                        factor * likeness.of(filed, it, existing.context()),
                        existing.reuses(it) ? Intent.REUSE : filed.intent()))
                .max(Comparator.comparingDouble(Nearness::score))
                .orElse(Nearness.NONE);
    }

    /** "办件通知" is reuse where the description says that it goes through the shared platform. */
    private static Intent intentOfClauses(Filed filed, Existing existing) {
        Set<Intent> said = filed.clauses().stream()
                .filter(clause ->
                        existing.wordings().stream().anyMatch(it -> it.shareOf(clause.words()::contains) >= NAMED))
                .map(Phrase::intent)
                .collect(Collectors.toSet());
        return Intent.of(said);
    }
}
