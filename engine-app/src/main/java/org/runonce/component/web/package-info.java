@NullMarked
package org.runonce.component.web;

import org.jspecify.annotations.NullMarked;
