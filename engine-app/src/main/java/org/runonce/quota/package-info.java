@ApplicationModule(
        displayName = "编制与额度",
        allowedDependencies = {"shared", "organisation", "catalogue"})
@NullMarked
package org.runonce.quota;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
