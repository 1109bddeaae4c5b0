package org.runonce.shared;

/** Says whether a matter is one of ours; each module that keeps matters answers for its own. */
@FunctionalInterface
public interface KnownMatters {
    boolean knows(String matterCode);
}
