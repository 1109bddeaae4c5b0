@ApplicationModule(
        displayName = "建设验收",
        allowedDependencies = {
            "shared",
            "organisation",
            "calendar",
            "component",
            "document",
            "project",
            "project :: events",
            "workflow"
        })
@NullMarked
package org.runonce.construction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
