package org.runonce.duplicate;

import java.util.List;

/**
 * A function that exists, with what it belongs to.
 *
 * @param owner code of the office that provides the component or filed the project
 * @param wordings the function's name and what else people call it
 */
record Target(TargetKind kind, String code, String name, String owner, String function, List<String> wordings) {}
