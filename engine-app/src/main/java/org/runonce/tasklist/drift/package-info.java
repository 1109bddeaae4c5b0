@NullMarked
package org.runonce.tasklist.drift;

import org.jspecify.annotations.NullMarked;
