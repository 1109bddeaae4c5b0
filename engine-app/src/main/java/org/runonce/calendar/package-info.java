@ApplicationModule(
        displayName = "工作日历",
        allowedDependencies = {"shared"})
@NullMarked
package org.runonce.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
