@NullMarked
package org.runonce.construction.building;

import org.jspecify.annotations.NullMarked;
