package org.runonce.workflow.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.runonce.shared.DistrictTime;

/**
 * A day, a time of day, or both.
 *
 * @param offset the form hands times over with their offset from UTC
 * @param notPast a day before today is refused
 */
record DateRule(Subtype subtype, boolean offset, boolean notPast) implements Rule {
    enum Subtype {
        DATE("应是日期，如 2026-09-24", "must be a date such as 2026-09-24"),
        TIME("应是时间，如 09:30", "must be a time such as 09:30"),
        DATETIME("应是日期和时间，如 2026-09-24T09:30", "must be a date and time such as 2026-09-24T09:30");

        private final String zh;
        private final String en;

        Subtype(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    /** ISO 8601 also knows years of nine digits; a form does not. */
    private static final Pattern SHAPE = Pattern.compile(
            "((19|20|21)\\d{2}-\\d{2}-\\d{2})?(T?\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?)?" + "(Z|[+-]\\d{2}:\\d{2})?");

    @Override
    public boolean fits(JsonNode value) {
        return value.isTextual();
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!value.isTextual() || !isReadable(value.textValue())) {
            place.refuse(subtype.zh + (withOffset() ? "+08:00" : ""), subtype.en + (withOffset() ? "+08:00" : ""));
            return;
        }
        LocalDate day = day(value.textValue());
        if (notPast && day != null && day.isBefore(place.scope().today())) {
            place.refuse("不能早于今天", "must not lie before today");
        }
    }

    private boolean withOffset() {
        return offset && subtype != Subtype.DATE;
    }

    private boolean isReadable(String text) {
        if (text.length() > 40 || !SHAPE.matcher(text).matches()) {
            return false;
        }
        try {
            return switch (subtype) {
                case DATE -> LocalDate.parse(text) != null;
                case TIME -> (offset ? OffsetTime.parse(text) : LocalTime.parse(text)) != null;
                case DATETIME -> (offset ? OffsetDateTime.parse(text) : LocalDateTime.parse(text)) != null;
            };
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private @Nullable LocalDate day(String text) {
        return switch (subtype) {
            case DATE -> LocalDate.parse(text);
            case TIME -> null;
            case DATETIME ->
                offset
                        ? DistrictTime.dayOf(OffsetDateTime.parse(text).toInstant())
                        : LocalDateTime.parse(text).toLocalDate();
        };
    }
}
