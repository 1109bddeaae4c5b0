package org.runonce.batch;

import java.time.LocalDate;

/** When and where the reviewers of a batch come together. */
public record Sitting(LocalDate on, String place) {}
