package org.runonce.tasklist.offer;

import org.jspecify.annotations.Nullable;

/**
 * A colleague who could be chosen: nothing about the person but name, department and posts.
 *
 * @param whyNot what keeps this person from it; null if nothing does
 */
public record Candidate(
        String userId,
        String name,
        String department,
        String posts,
        @Nullable Words whyNot) {}
