/** The sheets that reviewers send each other: Excel workbooks and CSV files, read with every fault named, and written. */
@NullMarked
package org.runonce.batch.sheet;

import org.jspecify.annotations.NullMarked;
