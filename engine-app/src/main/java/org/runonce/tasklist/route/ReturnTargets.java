package org.runonce.tasklist.route;

import java.util.List;

/** In the analyst's order; empty if the task cannot be returned now. */
public record ReturnTargets(List<ReturnTarget> targets) {}
