@NullMarked
package org.runonce.construction.contract;

import org.jspecify.annotations.NullMarked;
