package org.runonce;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleMapTest {
    @Test
    void every_module_uses_only_what_the_map_of_the_house_allows() {
        ApplicationModules.of(RunOnce.class).verify();
    }
}
