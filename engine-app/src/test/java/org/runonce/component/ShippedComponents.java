package org.runonce.component;

import java.util.List;

/** The components of the product's files, without a database. */
public final class ShippedComponents {
    private ShippedComponents() {}

    public static List<SharedComponent> all() {
        return new ComponentFiles(unit -> true)
                .read("").stream().map(ShippedComponents::component).toList();
    }

    private static SharedComponent component(ComponentFile file) {
        return new SharedComponent(
                file.code(),
                file.name(),
                file.aliases(),
                file.functions(),
                file.provider(),
                file.provider(),
                file.price(),
                file.howToReuse(),
                ComponentState.OFFERED,
                null,
                file.mark());
    }
}
