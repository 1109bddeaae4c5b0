package org.runonce.project;

/** Says into which batch a filing goes that is submitted now. Whoever keeps the batches implements it. */
@FunctionalInterface
public interface OpenBatch {
    /** Year and number, e.g. {@code 2026-03}; refused with a {@link org.runonce.shared.Problem} while none is open. */
    String code();
}
