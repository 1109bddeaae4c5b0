/** Measures the packaged application from outside, over HTTP and at its database server; never shipped. */
@NullMarked
package org.runonce.benchmarks;

import org.jspecify.annotations.NullMarked;
