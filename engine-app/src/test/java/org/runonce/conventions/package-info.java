/** One word for analyst and engineer: what holds for every model, decision and form, checked without starting anything. */
@NullMarked
package org.runonce.conventions;

import org.jspecify.annotations.NullMarked;
