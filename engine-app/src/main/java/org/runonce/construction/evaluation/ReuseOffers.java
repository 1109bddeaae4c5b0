package org.runonce.construction.evaluation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runonce.component.ComponentFunction;
import org.runonce.component.ComponentOffer;
import org.runonce.component.Price;
import org.runonce.component.Reuse;
import org.runonce.project.ProjectBaselines;
import org.runonce.project.ProjectRegister;
import org.runonce.project.Projects;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 推广复用: what one office built is offered to all, at a price the data bureau has looked at. */
@Component
@Transactional
public class ReuseOffers {
    private final ReuseOfferRepository offers;
    private final Evaluations evaluations;
    private final Reuse reuse;
    private final Projects projects;
    private final ProjectRegister register;
    private final ProjectBaselines baselines;
    private final Clock clock;

    ReuseOffers(
            ReuseOfferRepository offers,
            Evaluations evaluations,
            Reuse reuse,
            Projects projects,
            ProjectRegister register,
            ProjectBaselines baselines,
            Clock clock) {
        this.offers = offers;
        this.evaluations = evaluations;
        this.reuse = reuse;
        this.projects = projects;
        this.register = register;
        this.baselines = baselines;
        this.clock = clock;
    }

    public void offer(String code, NewOffer offer, Actor actor) {
        if (!evaluations.offerable(code)) {
            throw Problem.rejected(
                    "not-worth-reusing", "绩效评价没有达到可以推广的等次", "A project without effect is not offered to others");
        }
        ReuseOffer row = offers.findById(code).orElseGet(ReuseOffer::new);
        row.projectCode = code;
        row.componentName = offer.componentName();
        row.priceWan = offer.priceWan();
        row.terms = offer.terms();
        row.state = ReuseOffer.State.OFFERED;
        row.offeredBy = actor.userId();
        row.offeredByName = actor.name();
        row.offeredAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        offers.save(row);
        register.note(
                code,
                "REUSE_OFFERED",
                "申报复用“%s”，%s万元".formatted(row.componentName, row.priceWan.toPlainString()),
                actor);
    }

    public void decline(String code, String reason, Actor actor) {
        register.note(code, "REUSE_DECLINED", "不提供复用：" + reason, actor);
    }

    public void checked(String code, boolean published, @Nullable String reason, Actor actor) {
        ReuseOffer row = of(code);
        row.reason = reason;
        if (!published) {
            row.state = ReuseOffer.State.RETURNED;
            register.note(code, "REUSE_OFFER_RETURNED", "复用申报退回修改：" + reason, actor);
        }
    }

    /** The project becomes a shared component, with the functions that were built. */
    public void publish(String code) {
        ReuseOffer row = of(code);
        List<ComponentFunction> functions = baselines.baseline(code).functions().stream()
                .map(it -> new ComponentFunction(it.name(), List.of()))
                .toList();
        Price price = new Price(row.priceWan.signum() == 0 ? null : row.priceWan, row.terms);
        row.componentCode = reuse.offer(new ComponentOffer(
                        code, row.componentName, projects.facts(code).office(), functions, price, row.terms))
                .code();
        row.state = ReuseOffer.State.PUBLISHED;
        register.note(code, "COMPONENT_PUBLISHED", "公布为公共组件" + row.componentCode, Actor.SYSTEM);
    }

    public void close(String code) {
        baselines.close(code, Actor.SYSTEM);
    }

    private ReuseOffer of(String code) {
        return offers.findById(code).orElseThrow(() -> new IllegalStateException("nothing was offered: " + code));
    }
}
