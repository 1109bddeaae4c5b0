@NullMarked
package org.runonce.supervision;

import org.jspecify.annotations.NullMarked;
