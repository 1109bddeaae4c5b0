package org.runonce.workflow;

import org.runonce.shared.Actor;

/**
 * A completed user task whose result is undone.
 *
 * @param caseNumber business key of the process
 * @param department the department of the task's group
 * @param doneBy user id of the one who had completed it
 * @param actor who returns it or takes it back
 */
public record UndoneTask(String taskId, String caseNumber, String department, String doneBy, Actor actor) {}
