@NullMarked
package org.runonce.supervision.web;

import org.jspecify.annotations.NullMarked;
