package org.runonce.interagency;

import java.util.Optional;
import org.runonce.casefile.CaseFacts;
import org.runonce.catalogue.Catalogue;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Unit;
import org.springframework.stereotype.Component;

/** Which unit a table means by a symbol, and an applicant by a name. */
@Component
class OfficeNames {
    private final Organisation organisation;
    private final Catalogue catalogue;

    OfficeNames(Organisation organisation, Catalogue catalogue) {
        this.organisation = organisation;
        this.catalogue = catalogue;
    }

    /** Empty where the symbol means nobody in this case. */
    Optional<String> meant(String symbol, CaseFacts facts) {
        return switch (symbol) {
            case "PARENT" -> parent(facts);
            case "NAMED" -> fields(facts).office().flatMap(this::find).map(Unit::code);
            case "APPLICANT" -> Optional.ofNullable(facts.applicantOffice());
            default -> Optional.of(organisation.unit(symbol).code());
        };
    }

    /** What the form says where it should name an office, and no such office is there. */
    Optional<String> unknown(CaseFacts facts) {
        return fields(facts).office().filter(it -> find(it).isEmpty());
    }

    String level(CaseFacts facts) {
        return switch (applicant(facts).map(Unit::kind).orElse(Unit.Kind.DISTRICT)) {
            case TOWN, SUBDISTRICT -> "TOWN";
            case VILLAGE, COMMUNITY, GRID -> "VILLAGE";
            default -> "DISTRICT";
        };
    }

    SteeringFields fields(CaseFacts facts) {
        return new SteeringFields(
                catalogue.version(facts.matterCode(), facts.matterVersion()).form(), facts.data());
    }

    String shortName(String office) {
        return organisation.unit(office).shortName();
    }

    private Optional<String> parent(CaseFacts facts) {
        return applicant(facts).flatMap(it -> Optional.ofNullable(it.parent()));
    }

    private Optional<Unit> applicant(CaseFacts facts) {
        return Optional.ofNullable(facts.applicantOffice()).map(organisation::unit);
    }

    private Optional<Unit> find(String words) {
        return organisation.units().stream()
                .filter(it -> words.equals(it.code()) || words.equals(it.shortName()) || words.equals(it.name()))
                .findFirst();
    }
}
