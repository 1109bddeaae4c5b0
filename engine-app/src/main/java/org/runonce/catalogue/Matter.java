package org.runonce.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.LimitUnit;

/**
 * A matter as the catalogue publishes it; the same record reads the file, the stored version and answers the API.
 *
 * @param aliases the words people use for it
 * @param type legal type, e.g. 行政许可
 * @param lead unit that decides
 * @param co units that review beside it
 * @param acceptingAuthority unit whose window receives and accepts
 * @param siteVerification two or more people look at the place before the decision
 * @param statutoryLimit null where no statutory limit is known
 * @param extension only where a law allows one
 * @param gapLimit only where a material is tolerable
 * @param visits how often an applicant must come
 * @param items only of a one-thing package
 * @param separations pairs of ids of user tasks that different people do
 * @param quota only where a grant uses up something of which the applying office has only so much
 * @param decision what a decision says of the application; without it the decision names the matter only
 */
public record Matter(
        String code,
        String name,
        List<String> aliases,
        Scope scope,
        String type,
        CaseType caseType,
        List<String> serviceObjects,
        String lead,
        List<String> co,
        String acceptingAuthority,
        String handlingProcess,
        boolean notifyAndCommit,
        boolean siteVerification,
        List<SpecialProcedure> specialProcedures,
        @Nullable Limit statutoryLimit,
        Limit promisedLimit,
        @Nullable Extension extension,
        @Nullable Limit correctionLimit,
        @Nullable Limit deliveryLimit,
        @Nullable Limit gapLimit,
        int visits,
        Fee fee,
        Result result,
        List<String> legalBases,
        List<Situation> situations,
        List<MaterialRequirement> materials,
        String eligibilityDecision,
        String applicationForm,
        List<PackageItem> items,
        List<List<String>> separations,
        @Nullable QuotaUse quota,
        @Nullable DecisionFields decision,
        @Nullable String mark,
        @Nullable String note) {
    public enum Scope {
        /** for the public; the Administrative Licence Law applies */
        PUBLIC,
        /** between offices; it does not (Art. 3) */
        G2G
    }

    public enum CaseType {
        /** 即办件, decided on the spot */
        INSTANT,
        /** 承诺件, decided within a promised limit */
        PROMISED
    }

    /** The only reasons that stop a clock (Administrative Licence Law Art. 45). */
    public enum SpecialProcedure {
        HEARING,
        TENDER,
        AUCTION,
        INSPECTION,
        TESTING,
        QUARANTINE,
        APPRAISAL,
        EXPERT_REVIEW
    }

    /** @param by role that approves it, {@code dept-leader} or {@code gov-leader} */
    public record Extension(
            int amount,
            LimitUnit unit,
            String by,
            String basis,
            @Nullable String mark) {}

    public record Fee(
            boolean charged,
            @Nullable String item,
            @Nullable String basis) {}

    public record Result(String name, @Nullable String validity) {}

    public record Situation(String id, String name) {}

    /** One matter inside a one-thing package, decided on its own. */
    public record PackageItem(String id, String name, String department, Limit limit, String result) {}

    /**
     * @param kind one of {@code quota/kinds.yaml}
     * @param reserves whether a case holds and a grant takes what is asked; else the figures only answer the table
     * @param amountField field of the application form that says how much; without it one
     * @param itemField field that names the item, where the kind is divided into items
     * @param facts inputs of the eligibility table that the district's data answer, not the applicant
     */
    public record QuotaUse(
            String kind,
            boolean reserves,
            @Nullable String amountField,
            @Nullable String itemField,
            Map<String, QuotaFact> facts) {}

    public enum QuotaFact {
        /** what was set */
        CAPACITY,
        /** what is gone for good */
        USED,
        /** what other cases under way hold */
        RESERVED,
        /** used and reserved */
        COMMITTED,
        /** what would be used and reserved with this application */
        AFTER,
        FREE
    }

    /**
     * Fields of the application form that stand on the decision.
     *
     * @param states what, where, how large, how long: with their labels, in this order
     * @param validFrom the day that begins its validity
     * @param validUntil the day that ends it, unless who decides writes another
     */
    public record DecisionFields(
            List<String> states,
            @Nullable String validFrom,
            @Nullable String validUntil) {
        public DecisionFields {
            states = Lists.orEmpty(states);
        }
    }

    public Matter {
        aliases = Lists.orEmpty(aliases);
        serviceObjects = Lists.orEmpty(serviceObjects);
        co = Lists.orEmpty(co);
        specialProcedures = Lists.orEmpty(specialProcedures);
        legalBases = Lists.orEmpty(legalBases);
        situations = Lists.orEmpty(situations);
        materials = Lists.orEmpty(materials);
        items = Lists.orEmpty(items);
        separations = Lists.orEmpty(separations);
    }

    /** Several departments work on one decision. */
    public boolean joint() {
        return !co.isEmpty();
    }

    public boolean packageOfItems() {
        return !items.isEmpty();
    }

    public Optional<Situation> situation(String id) {
        return situations.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The user tasks whose doer does not do this one. */
    public Set<String> apartFrom(String task) {
        return separations.stream()
                .filter(it -> it.contains(task))
                .flatMap(List::stream)
                .filter(it -> !it.equals(task))
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<MaterialRequirement> materialsFor(String situation) {
        return materials.stream().filter(it -> it.askedIn(situation)).toList();
    }
}
