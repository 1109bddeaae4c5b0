@ApplicationModule(
        displayName = "组织",
        allowedDependencies = {"shared"})
@NullMarked
package org.runonce.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
