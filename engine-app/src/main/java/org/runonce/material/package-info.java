@ApplicationModule(
        displayName = "电子材料库",
        allowedDependencies = {"shared", "organisation", "catalogue"})
@NullMarked
package org.runonce.material;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
