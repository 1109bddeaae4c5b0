package org.runonce.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.calendar.TimeLimit;
import org.runonce.catalogue.Matter.CaseType;
import org.runonce.catalogue.Matter.Extension;
import org.runonce.catalogue.Matter.Scope;

/** Rules of a matter's time limits. */
final class LimitRules {
    private static final Set<String> LEADERS = Set.of("dept-leader", "gov-leader");

    private LimitRules() {}

    static void amounts(Matter matter, Remarks.OnFile remarks) {
        amount("promisedLimit", matter.promisedLimit(), 0, remarks);
        amount("statutoryLimit", matter.statutoryLimit(), 1, remarks);
        amount("correctionLimit", matter.correctionLimit(), 1, remarks);
        amount("deliveryLimit", matter.deliveryLimit(), 1, remarks);
        amount("gapLimit", matter.gapLimit(), 0, remarks);
        for (int i = 0; i < matter.items().size(); i++) {
            amount("items[" + i + "].limit", matter.items().get(i).limit(), 0, remarks);
        }
    }

    private static void amount(String field, @Nullable Limit limit, int least, Remarks.OnFile remarks) {
        if (limit != null && (limit.amount() < least || limit.amount() > TimeLimit.LONGEST)) {
            remarks.error(field + ".amount", "%d 不对，应在 %d 到 %d 之间".formatted(limit.amount(), least, TimeLimit.LONGEST));
        }
    }

    static void promisedWithinStatutory(Matter matter, Remarks.OnFile remarks) {
        Limit statutory = matter.statutoryLimit();
        if (statutory != null && matter.promisedLimit().naturalDays() > statutory.naturalDays()) {
            remarks.error(
                    "promisedLimit",
                    "承诺时限%s长于法定时限%s（SUP-L01）".formatted(words(matter.promisedLimit()), words(statutory)));
        }
    }

    static void onTheSpot(Matter matter, Remarks.OnFile remarks) {
        if ((matter.caseType() == CaseType.INSTANT) != (matter.promisedLimit().amount() == 0)) {
            remarks.error("promisedLimit", "承诺时限为 0 ⇔ 即办件（SUP-L02、SUP-L03）");
        }
    }

    static void extension(Matter matter, Remarks.OnFile remarks) {
        Extension extension = matter.extension();
        if (extension == null) {
            return;
        }
        if (extension.amount() < 1 || extension.amount() > TimeLimit.LONGEST) {
            remarks.error("extension.amount", "应在 1 到 " + TimeLimit.LONGEST + " 之间");
        }
        if (!LEADERS.contains(extension.by())) {
            remarks.error("extension.by", "\"" + extension.by() + "\" 不对，应为 dept-leader 或 gov-leader");
        }
        Limit statutory = matter.statutoryLimit();
        if (statutory == null) {
            remarks.error("extension", "没有法定时限，无从延长");
        } else if (statutory.unit() != extension.unit()) {
            remarks.error("extension.unit", "应与法定时限同为 " + statutory.unit());
        }
    }

    static void gap(Matter matter, Remarks.OnFile remarks) {
        boolean tolerable = matter.materials().stream().anyMatch(MaterialRequirement::tolerable);
        Limit gap = matter.gapLimit();
        if (tolerable != (gap != null)) {
            remarks.error("gapLimit", "有容缺材料 ⇔ 有容缺补齐时限");
        }
        if (gap != null && gap.naturalDays() > matter.promisedLimit().naturalDays()) {
            remarks.error("gapLimit", "容缺补齐时限%s长于承诺时限%s".formatted(words(gap), words(matter.promisedLimit())));
        }
    }

    /** The licence law knows a delivery limit (Art. 44), and a correction notice names a last day. */
    static void limitsOfThePublic(Matter matter, Remarks.OnFile remarks) {
        if (matter.scope() == Scope.PUBLIC) {
            required("correctionLimit", matter.correctionLimit(), remarks);
            required("deliveryLimit", matter.deliveryLimit(), remarks);
        }
    }

    private static void required(String field, @Nullable Limit limit, Remarks.OnFile remarks) {
        if (limit == null) {
            remarks.error(field, "面向公众的事项必填");
        }
    }

    private static String words(Limit limit) {
        return limit.amount() + limit.unit().zh();
    }
}
