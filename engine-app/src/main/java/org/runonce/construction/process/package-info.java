@NullMarked
package org.runonce.construction.process;

import org.jspecify.annotations.NullMarked;
