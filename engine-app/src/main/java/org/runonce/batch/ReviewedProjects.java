package org.runonce.batch;

import java.util.Collection;
import java.util.Map;

/** Tells a sitting what the reviews have said. Whoever keeps the reviews implements it; they know the batches already. */
@FunctionalInterface
public interface ReviewedProjects {
    /** By code; a project of which nothing was said yet may be left out. */
    Map<String, ReviewNotes> notesOf(Collection<String> codes);
}
