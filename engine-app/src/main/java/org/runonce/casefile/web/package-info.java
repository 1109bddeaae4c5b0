@NullMarked
package org.runonce.casefile.web;

import org.jspecify.annotations.NullMarked;
