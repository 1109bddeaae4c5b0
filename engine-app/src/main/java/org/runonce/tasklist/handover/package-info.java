/** 交接: the tasks of somebody who leaves, previewed first and then handed over one by one. */
@NullMarked
package org.runonce.tasklist.handover;

import org.jspecify.annotations.NullMarked;
