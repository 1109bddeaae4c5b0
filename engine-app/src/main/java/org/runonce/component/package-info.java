@ApplicationModule(
        displayName = "公共组件",
        allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.runonce.component;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
