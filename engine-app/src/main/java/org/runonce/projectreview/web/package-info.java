@NullMarked
package org.runonce.projectreview.web;

import org.jspecify.annotations.NullMarked;
