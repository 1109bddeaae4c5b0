@NullMarked
package org.runonce;

import org.jspecify.annotations.NullMarked;
