@ApplicationModule(
        displayName = "好差评",
        allowedDependencies = {"shared", "casefile"})
@NullMarked
package org.runonce.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
