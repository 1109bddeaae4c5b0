package org.runonce.calendar;

public enum ClockState {
    RUNNING,
    STOPPED,
    MET,
    CANCELLED
}
