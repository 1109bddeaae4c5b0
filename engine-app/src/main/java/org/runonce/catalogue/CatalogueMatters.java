package org.runonce.catalogue;

import org.runonce.shared.KnownMatters;
import org.springframework.stereotype.Component;

@Component
class CatalogueMatters implements KnownMatters {
    private final Catalogue catalogue;

    CatalogueMatters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean knows(String matterCode) {
        return catalogue.publishes(matterCode);
    }
}
