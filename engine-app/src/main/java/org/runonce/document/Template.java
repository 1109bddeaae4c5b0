package org.runonce.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.Masks;

/**
 * A kind of document as {@code documents/*.yaml} describes it.
 *
 * @param series the word of its numbers
 * @param seal the seal it is issued under
 * @param rule why it exists, for the reader of the file
 * @param outsideLicensing its wording where the matter is no licence; null if it makes no difference
 */
record Template(
        String code,
        String title,
        String series,
        String seal,
        String rule,
        @Nullable Wording outsideLicensing,
        List<Field> fields) {
    private static final String LICENCE = "行政许可";

    record Wording(String title, String series) {}

    /**
     * @param emptyAs what stands there for an empty list; null if there must be something
     * @param ownLabels whether its entries bring their labels, so that each stands on a line like a field of its own
     * @param mask how much of a personal number the document shows
     */
    record Field(
            String key,
            String label,
            @Nullable Boolean required,
            @Nullable String emptyAs,
            @Nullable Boolean ownLabels,
            @Nullable Mask mask) {
        boolean isRequired() {
            return required == null || required;
        }
    }

    enum Mask {
        ID_NUMBER,
        PHONE;

        @Nullable
        String of(String value) {
            return this == PHONE ? Masks.phone(value) : Masks.idNumber(value);
        }
    }

    Wording wording(@Nullable Object matterType) {
        return outsideLicensing == null || matterType == null || matterType.equals(LICENCE)
                ? new Wording(title, series)
                : outsideLicensing;
    }
}
