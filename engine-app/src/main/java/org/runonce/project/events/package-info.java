@NamedInterface("events")
@NullMarked
package org.runonce.project.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
