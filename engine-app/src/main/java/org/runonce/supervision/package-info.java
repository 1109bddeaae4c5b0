@ApplicationModule(
        displayName = "督查",
        allowedDependencies = {"shared", "organisation", "tasklist :: watch", "tasklist :: view"})
@NullMarked
package org.runonce.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
