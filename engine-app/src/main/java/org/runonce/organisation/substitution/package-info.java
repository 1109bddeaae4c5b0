@NullMarked
@NamedInterface("substitution")
package org.runonce.organisation.substitution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
