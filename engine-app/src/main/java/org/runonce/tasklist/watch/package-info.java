/** What is late, or soon will be: for those who watch over others' work. */
@NullMarked
@NamedInterface("watch")
package org.runonce.tasklist.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
