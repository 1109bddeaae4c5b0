@NamedInterface("events")
@NullMarked
package org.runonce.casefile.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
