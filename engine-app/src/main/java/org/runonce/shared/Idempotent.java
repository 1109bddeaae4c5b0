package org.runonce.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller's method whose command takes an {@code Idempotency-Key}: sent again with its key it is not carried out
 * again but gets the first answer, also after a crash in between. The header may be left out.
 *
 * <p>The method takes the {@link Actor} whose key it is, and returns nothing or a record; its status comes from
 * {@code @ResponseStatus}. Key and effect are committed in one transaction, so its facade must join the caller's.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    String HEADER = "Idempotency-Key";
}
