@ApplicationModule(
        displayName = "一窗受理",
        allowedDependencies = {
            "shared",
            "organisation",
            "calendar",
            "catalogue",
            "material",
            "document",
            "quota",
            "casefile",
            "casefile :: events",
            "workflow",
            "workflow :: form",
            "workflow :: inquiry"
        })
@NullMarked
package org.runonce.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
