/** 退回, 撤回: the ways back through a process model, and how the engine goes them. */
@NullMarked
package org.runonce.tasklist.route;

import org.jspecify.annotations.NullMarked;
