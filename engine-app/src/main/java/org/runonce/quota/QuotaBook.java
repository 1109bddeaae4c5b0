package org.runonce.quota;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.runonce.organisation.Organisation;
import org.runonce.organisation.Roles;
import org.runonce.shared.Actor;
import org.runonce.shared.Problem;
import org.runonce.shared.Violation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures as people read and set them: an office sees its own, the keeper those of all offices. */
@Component
@Transactional
public class QuotaBook {
    private static final Set<String> DISTRICT = Set.of(Roles.SUPERVISOR, Roles.GOV_LEADER);
    private static final Set<String> KEEPERS = Set.of(Roles.APPROVER, Roles.DEPT_LEADER, Roles.MATTER_ADMIN);
    private static final Pattern ITEM = Pattern.compile("[\\p{L}\\p{N}_.-]{0,64}");

    private final QuotaTable table;
    private final QuotaKinds kinds;
    private final Organisation organisation;

    QuotaBook(QuotaTable table, QuotaKinds kinds, Organisation organisation) {
        this.table = table;
        this.kinds = kinds;
        this.organisation = organisation;
    }

    public List<QuotaKind> kinds() {
        return kinds.all();
    }

    @Transactional(readOnly = true)
    public List<Quota> readableBy(Actor actor) {
        return table.all().stream().filter(it -> mayRead(actor, it)).toList();
    }

    /** Sets the figures of one quota; what cases hold stays held. */
    public Quota set(QuotaKey key, SetQuota figures, Actor actor) {
        QuotaKind kind = kinds.required(key.kind());
        requireKeeper(kind, actor);
        organisation.unit(key.office());
        if (!ITEM.matcher(key.item()).matches()) {
            throw Problem.badInput(List.of(new Violation(
                    "?item",
                    "项目只能是文字、数字、下划线、点和连字符，最多64个",
                    "An item has letters, digits, _ . - and at most 64 of them")));
        }
        if (table.find(key).isEmpty()) {
            table.add(new Quota(
                    key.kind(), key.office(), key.item(), figures.capacity(), figures.used(), BigDecimal.ZERO));
        }
        Quota before = table.findForUpdate(key).orElseThrow();
        if (figures.capacity().compareTo(figures.used().add(before.reserved())) < 0) {
            throw Problem.rejected(
                            "quota-below-use",
                            "额度不能小于已用与在办办件占用之和",
                            "A quota cannot be less than what is used and what cases under way hold")
                    .with("reserved", before.reserved())
                    .with(new Violation(
                            "/capacity",
                            "至少为 " + figures.used().add(before.reserved()).toPlainString(),
                            "at least " + figures.used().add(before.reserved()).toPlainString()));
        }
        table.set(key, figures.capacity(), figures.used());
        table.record(key, figures.capacity(), figures.used(), figures.reason().strip(), actor);
        return table.find(key).orElseThrow();
    }

    private boolean mayRead(Actor actor, Quota quota) {
        return DISTRICT.stream().anyMatch(actor::has)
                || actor.worksIn(quota.office())
                || kinds.find(quota.kind()).filter(kind -> keeps(actor, kind)).isPresent();
    }

    private static void requireKeeper(QuotaKind kind, Actor actor) {
        if (!keeps(actor, kind)) {
            throw Problem.forbidden(
                            "not-the-keeper",
                            "只有" + kind.name() + "的管理单位可以设定",
                            "Only the unit that keeps this kind of quota sets it")
                    .with("keeper", kind.keeper());
        }
    }

    private static boolean keeps(Actor actor, QuotaKind kind) {
        return KEEPERS.stream().anyMatch(role -> actor.has(role, kind.keeper()));
    }
}
