/** The official arrangement of each year, read from files. */
@NullMarked
package org.runonce.calendar.years;

import org.jspecify.annotations.NullMarked;
