package org.runonce.shared;

import java.time.Instant;

/** The time that the machine itself stamps, e.g. on files; it does not move with the demo's clock. Never for limits of law. */
public final class MachineTime {
    private MachineTime() {}

    public static Instant now() {
        return Instant.now();
    }
}
