@NullMarked
package org.runonce.analysis.web;

import org.jspecify.annotations.NullMarked;
