package org.runonce.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.runonce.catalogue.MaterialRequirement.Source;

/** Rules of the materials a matter asks for. */
final class MaterialRules {
    private static final Pattern CATCH_ALL =
            Pattern.compile("其[他它](相关|有关|需要|必要|应当|所需|要求).*|(其[他它]|相关|有关)的?(申请)?(材料|资料|文件|证明)");

    private MaterialRules() {}

    static void ids(Matter matter, Remarks.OnFile remarks) {
        MatterRules.notEmpty("materials", matter.materials(), remarks);
        MatterRules.ids("materials", matter.materials(), MaterialRequirement::id, remarks);
        each(matter, (at, material) -> {
            if (material.copies() < 0) {
                remarks.error(at + ".copies", "份数不能小于 0");
            }
        });
    }

    static void situations(Matter matter, Remarks.OnFile remarks) {
        each(matter, (at, material) -> material.situations().stream()
                .filter(it -> matter.situation(it).isEmpty())
                .forEach(it -> remarks.error(at + ".situations", "没有情形 \"" + it + "\"")));
    }

    /** A list says exactly what is wanted (Administrative Licence Law Art. 31, business environment regulation Art. 35). */
    static void noCatchAll(Matter matter, Remarks.OnFile remarks) {
        each(matter, (at, material) -> {
            if (CATCH_ALL.matcher(material.name()).find()) {
                remarks.error(at + ".name", "\"" + material.name() + "\" 是兜底条款，须写明具体材料（SUP-L15）");
            }
        });
    }

    static void noDoubles(Matter matter, Remarks.OnFile remarks) {
        Map<String, String> seen = new HashMap<>();
        each(matter, (at, material) -> {
            String first = seen.putIfAbsent(Wording.plain(material.name()), material.name());
            if (first != null) {
                remarks.warning(at + ".name", "与 \"" + first + "\" 重复（SUP-L14）");
            }
        });
    }

    static void sharableIsFetched(Matter matter, Remarks.OnFile remarks) {
        each(matter, (at, material) -> {
            if (material.sharable() && material.source() == Source.APPLICANT) {
                remarks.warning(at + ".source", "能共享获取的材料不应要求申请人提交（LAW-22、SUP-L13）");
            }
        });
    }

    private interface Look {
        void at(String field, MaterialRequirement material);
    }

    private static void each(Matter matter, Look look) {
        List<MaterialRequirement> materials = matter.materials();
        for (int i = 0; i < materials.size(); i++) {
            look.at("materials[" + i + "]", materials.get(i));
        }
    }
}
