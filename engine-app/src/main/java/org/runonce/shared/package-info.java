/**
 * A command over HTTP becomes idempotent by one word: {@link org.runonce.shared.Idempotent} on its controller's method.
 * With the header {@code Idempotency-Key} it is then carried out once, and a repetition gets the first answer; another
 * command with the same key is refused (422). A key is one person's, and {@link org.runonce.shared.Idempotency} is the
 * means beneath for a facade that must itself know what was done, or that carries out many steps one by one.
 */
@ApplicationModule(displayName = "公共值类型", type = ApplicationModule.Type.OPEN)
@NullMarked
package org.runonce.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
