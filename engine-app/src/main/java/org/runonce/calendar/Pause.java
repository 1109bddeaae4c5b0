package org.runonce.calendar;

import java.time.LocalDate;

/** Days that a stop of the clock excludes, both ends included. */
record Pause(LocalDate from, LocalDate to, String reason) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
