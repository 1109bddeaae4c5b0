@NamedInterface("events")
@NullMarked
package org.runonce.construction.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
