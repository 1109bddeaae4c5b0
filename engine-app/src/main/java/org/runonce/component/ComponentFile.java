package org.runonce.component;

import java.util.List;

/** One file {@code components/<code>.yaml}. */
record ComponentFile(
        String code,
        String name,
        List<String> aliases,
        String provider,
        List<ComponentFunction> functions,
        Price price,
        String howToReuse,
        String mark) {
    ComponentFile {
        aliases = ComponentFunction.orEmpty(aliases);
        functions = ComponentFunction.orEmpty(functions);
    }

    ComponentContent content() {
        return new ComponentContent(name, aliases, functions, price, howToReuse, mark);
    }
}
