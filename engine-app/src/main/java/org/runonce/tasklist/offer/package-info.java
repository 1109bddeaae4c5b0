/** What a task offers somebody now, and who could take part in it. */
@NullMarked
package org.runonce.tasklist.offer;

import org.jspecify.annotations.NullMarked;
