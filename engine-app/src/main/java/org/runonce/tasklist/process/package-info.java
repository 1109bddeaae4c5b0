@NullMarked
package org.runonce.tasklist.process;

import org.jspecify.annotations.NullMarked;
