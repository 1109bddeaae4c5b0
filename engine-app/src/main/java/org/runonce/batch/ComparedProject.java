package org.runonce.batch;

import java.util.List;
import org.runonce.project.FunctionView;
import org.runonce.project.ProjectFiling;

/** One column of a comparison: how it stands, what was filed, and what the reviews left of its functions. */
public record ComparedProject(BatchProject project, ProjectFiling filing, List<FunctionView> functions) {}
