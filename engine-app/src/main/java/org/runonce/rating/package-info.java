@ApplicationModule(
        displayName = "好差评",
        allowedDependencies = {"shared", "casefile :: events"})
@NullMarked
package org.runonce.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
