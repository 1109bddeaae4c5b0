@NullMarked
package org.runonce.projectreview.process;

import org.jspecify.annotations.NullMarked;
