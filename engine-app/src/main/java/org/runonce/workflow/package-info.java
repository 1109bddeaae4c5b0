@ApplicationModule(
        displayName = "流程引擎",
        allowedDependencies = {"shared"})
@NullMarked
package org.runonce.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
