package org.runonce.shared;

import jakarta.validation.ConstraintViolation;
import java.util.Map;

/** A broken constraint of a record as a fault of the input; its message is Chinese, its kind says it in English. */
public final class Constraints {
    private Constraints() {}

    public static Violation at(String pointer, ConstraintViolation<?> broken) {
        return new Violation(pointer, broken.getMessage(), english(broken));
    }

    private static String english(ConstraintViolation<?> broken) {
        Map<String, Object> with = broken.getConstraintDescriptor().getAttributes();
        return switch (broken.getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()) {
            case "NotNull", "Written", "NotEmpty" -> "This is required";
            case "Size" -> "At most " + with.get("max") + " characters or entries";
            case "Min" -> "At least " + with.get("value");
            case "Max" -> "At most " + with.get("value");
            case "Pattern" -> "It must match " + with.get("regexp");
            default -> broken.getMessage();
        };
    }
}
