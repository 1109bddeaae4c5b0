@NullMarked
package org.runonce.construction.acceptance;

import org.jspecify.annotations.NullMarked;
