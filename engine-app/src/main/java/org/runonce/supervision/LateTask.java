package org.runonce.supervision;

import org.runonce.tasklist.watch.WatchedTask;

/** A late case in the hands that have it. One that is in several at once stands there once for each. */
public record LateTask(WatchedTask task, String departmentName) {}
