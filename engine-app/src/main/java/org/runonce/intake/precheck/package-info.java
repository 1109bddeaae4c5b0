/** 资格预判的问答: one question after the other, until the answer is certain. */
@NullMarked
package org.runonce.intake.precheck;

import org.jspecify.annotations.NullMarked;
