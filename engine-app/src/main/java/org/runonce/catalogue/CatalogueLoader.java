package org.runonce.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.runonce.organisation.Organisation;
import org.runonce.shared.FileFault;
import org.runonce.shared.InvalidFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads, checks and publishes the catalogue at the start. One faulty file stops the start, with every fault named. */
@Component
class CatalogueLoader {
    record Loaded(List<MatterVersion> matters, List<FileFault> warnings) {}

    private static final Logger log = LoggerFactory.getLogger(CatalogueLoader.class);
    private static final String SHIPPED = "classpath*:catalogue/*.yaml";

    private final Predicate<String> unitExists;
    private final Models models;
    private final MatterVersions versions;
    private final String location;

    CatalogueLoader(
            Organisation organisation,
            Models models,
            MatterVersions versions,
            @Value("${runonce.catalogue.location:}") String location) {
        this.unitExists = code -> organisation.findUnit(code).isPresent();
        this.models = models;
        this.versions = versions;
        this.location = location;
    }

    Loaded load() {
        Remarks remarks = new Remarks();
        List<MatterRule> rules = new ArrayList<>(MatterRules.ALL);
        rules.add(new ReferenceRules(unitExists, models));
        rules.add(new QuotaRules(models));
        rules.add(new DecisionRules(models));
        List<Matter> matters = MatterFiles.read(MatterFiles.in(SHIPPED, location), rules, remarks);
        if (!remarks.errors().isEmpty()) {
            throw new InvalidFiles("事项目录有错", remarks.errors());
        }
        if (!remarks.warnings().isEmpty()) {
            log.warn("the catalogue is published with remarks:\n  {}", lines(remarks.warnings()));
        }
        return new Loaded(matters.stream().map(this::published).toList(), List.copyOf(remarks.warnings()));
    }

    private static String lines(List<FileFault> remarks) {
        return remarks.stream().map(FileFault::toString).collect(Collectors.joining("\n  "));
    }

    private MatterVersion published(Matter matter) {
        JsonNode form = models.form(matter.applicationForm()).orElseThrow();
        return versions.publish(matter, form);
    }
}
