@NullMarked
package org.runonce.review.web;

import org.jspecify.annotations.NullMarked;
