@ApplicationModule(
        displayName = "文书",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.runonce.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
