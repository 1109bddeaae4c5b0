@NullMarked
package org.runonce.duplicate.text;

import org.jspecify.annotations.NullMarked;
