@NullMarked
package org.runonce.interagency.process;

import org.jspecify.annotations.NullMarked;
