@NullMarked
package org.runonce.duplicate;

import org.jspecify.annotations.NullMarked;
