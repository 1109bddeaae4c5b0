@NamedInterface("events")
@NullMarked
package org.runonce.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
