@NullMarked
package org.runonce.tasklist.web;

import org.jspecify.annotations.NullMarked;
