@ApplicationModule(
        displayName = "机关内跑",
        allowedDependencies = {
            "shared",
            "organisation",
            "calendar",
            "catalogue",
            "quota",
            "document",
            "casefile",
            "casefile :: events",
            "intake",
            "intake :: events",
            "workflow"
        })
@NullMarked
package org.runonce.interagency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
