@NullMarked
package org.runonce.project.process;

import org.jspecify.annotations.NullMarked;
