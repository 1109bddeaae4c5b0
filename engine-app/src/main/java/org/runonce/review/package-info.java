@ApplicationModule(
        displayName = "审查决定",
        allowedDependencies = {
            "shared",
            "organisation",
            "calendar",
            "catalogue",
            "material",
            "document",
            "casefile",
            "casefile :: events",
            "workflow",
            "workflow :: form"
        })
@NullMarked
package org.runonce.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
