/** Watches for tasks that nobody alive can take. */
@NullMarked
package org.runonce.tasklist.untakeable;

import org.jspecify.annotations.NullMarked;
