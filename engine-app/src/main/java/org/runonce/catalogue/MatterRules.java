package org.runonce.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.runonce.catalogue.Matter.CaseType;
import org.runonce.catalogue.Matter.Fee;
import org.runonce.catalogue.Matter.Scope;

/** All rules of a matter by itself; {@link ReferenceRules} are those that look at other things. */
final class MatterRules {
    /** GB/T 39046-2020, appendix A: service objects. */
    static final List<String> SERVICE_OBJECTS = List.of("自然人", "企业法人", "事业法人", "社会组织法人", "行政机关", "其他组织");

    static final String PACKAGE = "one-thing-package";
    static final String INSTANT = "instant-matter";
    static final String INTER_AGENCY = "inter-agency-matter";

    static final List<MatterRule> ALL = List.of(
            MatterRules::nameOfFileAndCode,
            MatterRules::serviceObjects,
            MatterRules::situations,
            MatterRules::departments,
            MatterRules::process,
            MatterRules::items,
            MatterRules::fee,
            MatterRules::visits,
            LimitRules::amounts,
            LimitRules::promisedWithinStatutory,
            LimitRules::onTheSpot,
            LimitRules::extension,
            LimitRules::gap,
            LimitRules::limitsOfThePublic,
            MaterialRules::ids,
            MaterialRules::situations,
            MaterialRules::noCatchAll,
            MaterialRules::noDoubles,
            MaterialRules::sharableIsFetched);

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*-[0-9]{3,}");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private MatterRules() {}

    private static void nameOfFileAndCode(Matter matter, Remarks.OnFile remarks) {
        if (!CODE.matcher(matter.code()).matches()) {
            remarks.error("code", "\"" + matter.code() + "\" 不是事项编码，应为 PUB-005 的样子");
        }
        String expected = matter.code().toLowerCase(Locale.ROOT) + ".yaml";
        if (!remarks.file().equals(expected)) {
            remarks.error("code", "编码为 " + matter.code() + " 的文件应名为 " + expected);
        }
    }

    private static void serviceObjects(Matter matter, Remarks.OnFile remarks) {
        notEmpty("serviceObjects", matter.serviceObjects(), remarks);
        matter.serviceObjects().stream()
                .filter(it -> !SERVICE_OBJECTS.contains(it))
                .forEach(it -> remarks.error("serviceObjects", "\"" + it + "\" 不对，应为其中之一：" + SERVICE_OBJECTS));
    }

    private static void situations(Matter matter, Remarks.OnFile remarks) {
        notEmpty("situations", matter.situations(), remarks);
        ids("situations", matter.situations(), Matter.Situation::id, remarks);
    }

    private static void departments(Matter matter, Remarks.OnFile remarks) {
        if (matter.co().contains(matter.lead())) {
            remarks.error("co", "牵头单位 " + matter.lead() + " 不能同时是协办单位");
        }
        if (Set.copyOf(matter.co()).size() < matter.co().size()) {
            remarks.error("co", "协办单位重复");
        }
    }

    private static void process(Matter matter, Remarks.OnFile remarks) {
        String process = matter.handlingProcess();
        if (matter.scope() == Scope.G2G) {
            if (!process.equals(INTER_AGENCY) && !process.equals(PACKAGE)) {
                remarks.error("handlingProcess", "机关内跑事项应为 " + INTER_AGENCY + " 或 " + PACKAGE);
            }
        } else if (matter.caseType() == CaseType.INSTANT ? !process.equals(INSTANT) : process.equals(INSTANT)) {
            remarks.error("handlingProcess", "即办件 ⇔ " + INSTANT + "（SUP-L02、SUP-L03）");
        }
    }

    private static void items(Matter matter, Remarks.OnFile remarks) {
        if (matter.handlingProcess().equals(PACKAGE) != matter.packageOfItems()) {
            remarks.error("items", "一件事（" + PACKAGE + "）⇔ 列出子事项");
        }
        ids("items", matter.items(), Matter.PackageItem::id, remarks);
        for (int i = 0; i < matter.items().size(); i++) {
            Limit limit = matter.items().get(i).limit();
            if (limit.naturalDays() > matter.promisedLimit().naturalDays()) {
                remarks.error("items[" + i + "].limit", "子事项时限长于承诺时限（SUP-L16）");
            }
        }
    }

    private static void fee(Matter matter, Remarks.OnFile remarks) {
        Fee fee = matter.fee();
        if (fee.charged() && (fee.item() == null || fee.basis() == null)) {
            remarks.error("fee", "收费须写明收费项目 item 和依据 basis（SUP-L08）");
        }
        if (!fee.charged() && (fee.item() != null || fee.basis() != null)) {
            remarks.error("fee", "不收费就不写收费项目和依据（SUP-L08）");
        }
    }

    private static void visits(Matter matter, Remarks.OnFile remarks) {
        if (matter.visits() < 0) {
            remarks.error("visits", "到现场次数不能小于 0");
        }
    }

    static void notEmpty(String field, List<?> list, Remarks.OnFile remarks) {
        if (list.isEmpty()) {
            remarks.error(field, "至少要有一项");
        }
    }

    /** Ids are kebab-case and unique among their like. */
    static <T> void ids(String field, List<T> list, Function<T, String> id, Remarks.OnFile remarks) {
        List<String> ids = list.stream().map(id).toList();
        for (int i = 0; i < ids.size(); i++) {
            String at = field + "[" + i + "].id";
            if (!KEBAB.matcher(ids.get(i)).matches()) {
                remarks.error(at, "\"" + ids.get(i) + "\" 应为小写字母、数字和连字符");
            }
            if (ids.indexOf(ids.get(i)) < i) {
                remarks.error(at, "\"" + ids.get(i) + "\" 重复");
            }
        }
    }
}
