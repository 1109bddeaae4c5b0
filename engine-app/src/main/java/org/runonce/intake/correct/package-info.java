/** 补正: the answer to a notice while it is being written. */
@NullMarked
package org.runonce.intake.correct;

import org.jspecify.annotations.NullMarked;
