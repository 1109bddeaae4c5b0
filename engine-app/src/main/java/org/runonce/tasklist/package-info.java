@ApplicationModule(
        displayName = "任务列表",
        allowedDependencies = {
            "shared",
            "organisation",
            "organisation :: substitution",
            "workflow",
            "calendar",
            "workflow :: form",
            "casefile :: events"
        })
@NullMarked
package org.runonce.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
