@NullMarked
package org.runonce.rating.process;

import org.jspecify.annotations.NullMarked;
