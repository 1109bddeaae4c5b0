/** Runs inside the application: its beans are called as its controllers call them, without HTTP. */
package org.runonce.benchmarks.inside;
