@NamedInterface("events")
@NullMarked
package org.runonce.component.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
