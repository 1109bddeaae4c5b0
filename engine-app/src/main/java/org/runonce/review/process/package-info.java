@NullMarked
package org.runonce.review.process;

import org.jspecify.annotations.NullMarked;
