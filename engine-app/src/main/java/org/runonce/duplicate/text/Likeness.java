package org.runonce.duplicate.text;

/**
 * How near a filed function is to one that exists: 0 to 1, the same however many others there are. What counts most is
 * how much of the filed function is contained in the existing one, since a part of something built is built already.
 */
final class Likeness {
    private final Measure measure;

    Likeness(Measure measure) {
        this.measure = measure;
    }

    /** @param context what the existing function belongs to; it may explain the filed words but need not be matched */
    double of(Phrase filed, Phrase existing, Phrase context) {
        double covered = existing.shareOf(filed.terms()::containsKey);
        if (covered == 0) {
            return 0;
        }
        double contained = filed.shareOf(
                word -> existing.words().contains(word) || context.words().contains(word));
        double near = measure.containedShare() * contained + (1 - measure.containedShare()) * covered;
        return near * Math.min(1, filed.weight() / measure.specificWeight());
    }
}
