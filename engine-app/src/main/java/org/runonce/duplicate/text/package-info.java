/** The text side of the duplicate check: words, their weight, and how near two descriptions of a function are. */
@NullMarked
package org.runonce.duplicate.text;

import org.jspecify.annotations.NullMarked;
