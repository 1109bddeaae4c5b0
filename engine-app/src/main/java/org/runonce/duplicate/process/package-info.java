@NullMarked
package org.runonce.duplicate.process;

import org.jspecify.annotations.NullMarked;
