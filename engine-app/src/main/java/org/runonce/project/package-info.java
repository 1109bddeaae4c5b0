@ApplicationModule(
        displayName = "项目库",
        allowedDependencies = {"shared", "organisation", "material", "document", "workflow"})
@NullMarked
package org.runonce.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
