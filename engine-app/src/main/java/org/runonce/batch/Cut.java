package org.runonce.batch;

import java.util.List;

/** Functions of a project that a sitting does not want to pay for. @param functions their numbers */
public record Cut(String project, List<Integer> functions, String reason) {}
