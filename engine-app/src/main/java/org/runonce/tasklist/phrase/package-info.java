/** 常用意见: what a person writes again and again, kept with the account. */
@NullMarked
package org.runonce.tasklist.phrase;

import org.jspecify.annotations.NullMarked;
