@NullMarked
package counterexample.runonce.rating.process;

import org.jspecify.annotations.NullMarked;
