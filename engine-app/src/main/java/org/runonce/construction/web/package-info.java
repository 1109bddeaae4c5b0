@NullMarked
package org.runonce.construction.web;

import org.jspecify.annotations.NullMarked;
