@NullMarked
package org.runonce.tasklist.bulk;

import org.jspecify.annotations.NullMarked;
