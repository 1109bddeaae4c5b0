@NullMarked
@NamedInterface("view")
package org.runonce.tasklist.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
