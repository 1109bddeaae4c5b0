@NullMarked
package org.runonce.templates;

import org.jspecify.annotations.NullMarked;
