package org.runonce.component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.organisation.Unit;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 复用推广: what a project built is offered to all, offices adopt it, and one day it is retired. */
@Component
@Transactional
public class Reuse {
    private static final String FROM_PROJECT = "project";

    private final SharedComponentRepository rows;
    private final ComponentAdopterRepository adopters;
    private final ComponentBook book;
    private final Organisation organisation;
    private final Clock clock;

    Reuse(
            SharedComponentRepository rows,
            ComponentAdopterRepository adopters,
            ComponentBook book,
            Organisation organisation,
            Clock clock) {
        this.rows = rows;
        this.adopters = adopters;
        this.book = book;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The finished project becomes a component; offered again, it is the same component with the newer words. */
    public SharedComponent offer(ComponentOffer offer) {
        if (offer.functions().isEmpty()) {
            throw Problem.rejected(
                    "component-without-functions", "至少写明一项可复用的功能", "Name at least one function to be reused");
        }
        Optional<SharedComponentRow> known = rows.findByProjectCode(offer.projectCode());
        SharedComponentRow row = known.orElseGet(SharedComponentRow::new);
        row.code = known.map(it -> it.code).orElse("CMP-" + offer.projectCode());
        row.provider = offer.provider();
        row.projectCode = offer.projectCode();
        row.state = ComponentState.OFFERED;
        row.content = new ComponentContent(
                offer.name(), List.of(), offer.functions(), offer.price(), offer.howToReuse(), FROM_PROJECT);
        book.save(row);
        return book.read(row);
    }

    public void adopt(String code, Adoption adoption, Actor actor) {
        if (!actor.has(Roles.APPLICANT, adoption.office()) || !isOffice(adoption.office())) {
            throw Problem.forbidden(
                    "not-your-office", "只能由本单位的经办人登记复用", "Only a handler of the office registers its reuse");
        }
        SharedComponentRow row = rows.findById(code).orElseThrow(() -> Components.notFound(code));
        if (row.state == ComponentState.RETIRED) {
            throw Problem.rejected("component-retired", "该公共组件已下线，不能再复用", "The component is retired");
        }
        String project = adoption.projectCode() == null ? "" : adoption.projectCode();
        if (adopters.existsByComponentCodeAndOfficeAndProjectCode(code, adoption.office(), project)) {
            throw Problem.conflict("already-adopted", "本单位已登记复用该组件", "The office has adopted it already");
        }
        ComponentAdopter adopter = new ComponentAdopter();
        adopter.id = UUID.randomUUID().toString();
        adopter.componentCode = code;
        adopter.office = adoption.office();
        adopter.projectCode = project;
        adopter.purpose = adoption.purpose();
        adopter.adoptedBy = actor.userId();
        adopter.adoptedAt = clock.instant();
        adopters.save(adopter);
    }

    /** An applicant from the public is the handler of no office. */
    private boolean isOffice(String unit) {
        return organisation.unit(unit).kind() != Unit.Kind.PUBLIC;
    }

    /** Nobody can adopt it any more, and the duplicate check no longer points at it. */
    public void retire(String code, Actor actor) {
        SharedComponentRow row = rows.findById(code).orElseThrow(() -> Components.notFound(code));
        if (!actor.has(Roles.DATA_BUREAU) && !actor.has(Roles.APPLICANT, row.provider)) {
            throw Problem.forbidden(
                    "not-the-provider",
                    "只有区数管局或提供单位可以下线公共组件",
                    "Only the data bureau or the provider retires a component");
        }
        if (row.state != ComponentState.RETIRED) {
            row.state = ComponentState.RETIRED;
            book.save(row);
        }
    }
}
