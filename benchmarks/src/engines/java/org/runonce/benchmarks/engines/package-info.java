/** The case of the benchmark {@code cases} on engines without RunOnce; each is compiled against its own libraries. */
package org.runonce.benchmarks.engines;
