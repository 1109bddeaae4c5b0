@NullMarked
package org.runonce.analysis;

import org.jspecify.annotations.NullMarked;
