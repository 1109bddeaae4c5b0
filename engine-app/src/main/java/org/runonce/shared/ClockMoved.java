package org.runonce.shared;

import java.time.Duration;

/**
 * The clock of the demo or of a test now stands at another moment.
 *
 * @param offset how far it is from the real time; zero when it was put back
 */
public record ClockMoved(Duration offset) {}
