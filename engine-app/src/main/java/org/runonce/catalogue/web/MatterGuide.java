package org.runonce.catalogue.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.runonce.catalogue.Matter;
import org.runonce.catalogue.MatterVersion;
import org.runonce.organisation.Organisation;
import org.runonce.shared.DistrictTime;

/**
 * The service guide (办事指南) of a matter in full.
 *
 * @param units names of the units whose codes the matter gives
 */
record MatterGuide(
        int version,
        OffsetDateTime publishedAt,
        boolean joint,
        List<UnitName> units,
        @JsonUnwrapped Matter matter) {
    static MatterGuide of(MatterVersion version, Organisation organisation) {
        Matter matter = version.matter();
        List<UnitName> units = Stream.of(
                        Stream.of(matter.lead(), matter.acceptingAuthority()),
                        matter.co().stream(),
                        matter.items().stream().map(Matter.PackageItem::department))
                .flatMap(it -> it)
                .distinct()
                .map(code -> UnitName.of(code, organisation))
                .toList();
        return new MatterGuide(
                version.version(),
                version.publishedAt().atZone(DistrictTime.ZONE).toOffsetDateTime(),
                matter.joint(),
                units,
                matter);
    }
}
