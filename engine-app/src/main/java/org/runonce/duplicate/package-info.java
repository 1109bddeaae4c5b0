@ApplicationModule(
        displayName = "查重",
        allowedDependencies = {"shared", "workflow", "component", "component :: events", "project", "project :: events"
        })
@NullMarked
package org.runonce.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
