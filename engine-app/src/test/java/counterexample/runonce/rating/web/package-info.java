@NullMarked
package counterexample.runonce.rating.web;

import org.jspecify.annotations.NullMarked;
