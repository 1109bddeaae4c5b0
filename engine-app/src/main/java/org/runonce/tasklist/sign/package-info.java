/** 加签: sheets on which colleagues sign for a task, and when such a sheet is settled. */
@NullMarked
package org.runonce.tasklist.sign;

import org.jspecify.annotations.NullMarked;
