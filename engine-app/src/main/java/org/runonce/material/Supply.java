package org.runonce.material;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file, or some paper, handed in for a material.
 *
 * @param cycle 1 with the application, one more with each correction
 */
public record Supply(int cycle, @Nullable StoredFile file, int paperCopies, String suppliedBy, Instant suppliedAt) {}
