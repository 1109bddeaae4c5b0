package org.runonce.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.catalogue.Catalogue;
import org.runonce.catalogue.Matter.Scope;
import org.runonce.catalogue.MatterPage;
import org.runonce.catalogue.MatterQuery;
import org.runonce.organisation.Organisation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue for everybody; nobody needs to sign in to learn what can be applied for. */
@RestController
@RequestMapping("/api/matters")
class MatterController {
    record Page(List<MatterSummary> items, @Nullable String nextCursor) {}

    private final Catalogue catalogue;
    private final Organisation organisation;

    MatterController(Catalogue catalogue, Organisation organisation) {
        this.catalogue = catalogue;
        this.organisation = organisation;
    }

    @GetMapping
    Page search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Scope scope,
            @RequestParam(required = false) @Nullable String serviceObject,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String cursor) {
        MatterPage page = catalogue.search(new MatterQuery(q, scope, serviceObject, limit, cursor));
        return new Page(
                page.matters().stream()
                        .map(it -> MatterSummary.of(it, organisation))
                        .toList(),
                page.nextCursor());
    }

    @GetMapping("/{code}")
    MatterGuide guide(@PathVariable String code) {
        return MatterGuide.of(catalogue.current(code), organisation);
    }

    @GetMapping("/{code}/form")
    ApplicationForm form(@PathVariable String code) {
        return ApplicationForm.of(catalogue.current(code));
    }

    @GetMapping("/{code}/versions/{version}")
    MatterGuide version(@PathVariable String code, @PathVariable int version) {
        return MatterGuide.of(catalogue.version(code, version), organisation);
    }

    /** The form that a case of this version was applied for with. */
    @GetMapping("/{code}/versions/{version}/form")
    ApplicationForm formOf(@PathVariable String code, @PathVariable int version) {
        return ApplicationForm.of(catalogue.version(code, version));
    }
}
