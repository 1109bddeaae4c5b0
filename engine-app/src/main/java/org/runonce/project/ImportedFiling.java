package org.runonce.project;

import org.jspecify.annotations.Nullable;

/** A filing that comes from outside. @param code the code it brought; null to be given the batch's next */
public record ImportedFiling(@Nullable String code, String batch, String office, ProjectFiling filing) {}
