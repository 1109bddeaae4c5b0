package org.runonce.catalogue.web;

import java.util.List;
import org.runonce.catalogue.Limit;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.organisation.Organisation;

/** A matter as a list shows it. */
record MatterSummary(
        String code,
        int version,
        String name,
        List<String> aliases,
        Matter.Scope scope,
        String type,
        Matter.CaseType caseType,
        List<String> serviceObjects,
        UnitName lead,
        Limit promisedLimit,
        int visits,
        String result) {
    static MatterSummary of(MatterVersion version, Organisation organisation) {
        Matter matter = version.matter();
        return new MatterSummary(
                version.code(),
                version.version(),
                matter.name(),
                matter.aliases(),
                matter.scope(),
                matter.type(),
                matter.caseType(),
                matter.serviceObjects(),
                UnitName.of(matter.lead(), organisation),
                matter.promisedLimit(),
                matter.visits(),
                matter.result().name());
    }
}
