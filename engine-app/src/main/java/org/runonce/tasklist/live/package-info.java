@NullMarked
package org.runonce.tasklist.live;

import org.jspecify.annotations.NullMarked;
