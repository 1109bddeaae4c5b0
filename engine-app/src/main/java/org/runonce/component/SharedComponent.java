package org.runonce.component;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A component that offices share instead of building their own.
 *
 * @param provider code of the unit that offers it
 * @param projectCode the project that built it, where it came from one
 */
public record SharedComponent(
        String code,
        String name,
        List<String> aliases,
        List<ComponentFunction> functions,
        String provider,
        String providerName,
        Price price,
        String howToReuse,
        ComponentState state,
        @Nullable String projectCode,
        String mark) {}
