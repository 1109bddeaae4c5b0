@ApplicationModule(displayName = "公共值类型", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.runonce.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
