@NullMarked
package org.runonce.rating.web;

import org.jspecify.annotations.NullMarked;
