@ApplicationModule(
        displayName = "分析",
        allowedDependencies = {"shared", "organisation", "workflow :: model"})
@NullMarked
package org.runonce.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
