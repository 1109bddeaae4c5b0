@NamedInterface("events")
@NullMarked
package org.runonce.review.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
