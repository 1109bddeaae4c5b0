@NullMarked
package org.runonce.component;

import org.jspecify.annotations.NullMarked;
