package org.runonce.casefile.events;

import java.time.Instant;

/** A case went from one state to another; states and event are the enum names of the state machine. */
public record CaseMoved(String caseNumber, String event, String from, String to, Instant at) {}
