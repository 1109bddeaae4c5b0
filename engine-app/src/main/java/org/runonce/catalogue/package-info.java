@ApplicationModule(
        displayName = "事项目录",
        allowedDependencies = {"shared", "organisation", "calendar", "workflow", "workflow :: form"})
@NullMarked
package org.runonce.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
