@NullMarked
package org.runonce.tasklist.form;

import org.jspecify.annotations.NullMarked;
