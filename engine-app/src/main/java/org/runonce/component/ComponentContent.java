package org.runonce.component;

import java.util.List;

/** What a component says of itself. @param howToReuse what an office does to get it */
record ComponentContent(
        String name,
        List<String> aliases,
        List<ComponentFunction> functions,
        Price price,
        String howToReuse,
        String mark) {}
