@ApplicationModule(
        displayName = "项目评审",
        allowedDependencies = {"shared", "organisation", "project", "batch", "document", "workflow"})
@NullMarked
package org.runonce.projectreview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
