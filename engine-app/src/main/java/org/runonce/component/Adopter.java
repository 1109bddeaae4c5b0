package org.runonce.component;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who reuses a component. @param projectCode null where the office reuses it without a project */
public record Adopter(
        String office, String officeName, @Nullable String projectCode, String purpose, Instant adoptedAt) {}
