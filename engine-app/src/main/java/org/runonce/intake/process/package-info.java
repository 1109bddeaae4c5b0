@NullMarked
package org.runonce.intake.process;

import org.jspecify.annotations.NullMarked;
