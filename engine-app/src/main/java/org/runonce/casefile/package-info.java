@ApplicationModule(
        displayName = "办件",
        allowedDependencies = {"shared", "organisation", "calendar", "catalogue"})
@NullMarked
package org.runonce.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
