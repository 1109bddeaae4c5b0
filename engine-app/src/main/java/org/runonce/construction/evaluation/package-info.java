@NullMarked
package org.runonce.construction.evaluation;

import org.jspecify.annotations.NullMarked;
