@NullMarked
package org.runonce.duplicate.web;

import org.jspecify.annotations.NullMarked;
