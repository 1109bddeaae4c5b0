@NullMarked
package org.runonce.decisions;

import org.jspecify.annotations.NullMarked;
