@ApplicationModule(
        displayName = "批次评审",
        allowedDependencies = {
            "shared",
            "organisation",
            "project",
            "duplicate",
            "document",
            "tasklist",
            "tasklist :: view",
            "workflow"
        })
@NullMarked
package org.runonce.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
