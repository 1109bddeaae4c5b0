/** A house that breaks every rule of {@code org.runonce.ArchitectureTest}, outside of what the application scans. */
@NullMarked
package counterexample.runonce.rating;

import org.jspecify.annotations.NullMarked;
