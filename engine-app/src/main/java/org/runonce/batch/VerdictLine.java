package org.runonce.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.runonce.batch.sheet.Column;
import org.runonce.batch.sheet.SheetLine;

/** A line of a sheet of verdicts as the form that its reviewer would have filled in. */
final class VerdictLine {
    static final List<Column> REQUIRED = List.of(
            Column.PROJECT_CODE, Column.JOINT_REVIEW, Column.RECOMMENDED_WAN, Column.RECOMMEND_GROUP, Column.REASON);

    private static final String NONE = "";
    private static final Map<String, String> VERDICTS = verdicts();
    private static final int LONGEST_REASON = 2000;

    private final SheetLine line;
    private final GroupWords groups;

    VerdictLine(SheetLine line, GroupWords groups) {
        this.line = line;
        this.groups = groups;
    }

    private static Map<String, String> verdicts() {
        Map<String, String> verdicts = new LinkedHashMap<>();
        verdicts.put("建议立项", "RECOMMEND");
        verdicts.put("不予立项", "NOT_RECOMMEND");
        verdicts.put("不建议立项", "NOT_RECOMMEND");
        verdicts.put("未进入", NONE);
        return verdicts;
    }

    /** Null where the line gives no verdict. @param projects the codes of the batch; each is taken out as it is met */
    JointVerdicts.@Nullable Vote vote(Set<String> projects) {
        String project = line.text(Column.PROJECT_CODE, 40);
        if (!project.isEmpty() && !projects.remove(project)) {
            line.fault(Column.PROJECT_CODE, "本批次没有这个项目，或出现了两次", "no project of this batch, or it stands there twice");
        }
        if (line.optional(Column.JOINT_REVIEW, 40) == null) {
            return null;
        }
        String verdict = line.oneOf(Column.JOINT_REVIEW, VERDICTS);
        if (verdict == null || verdict.equals(NONE)) {
            return null;
        }
        return new JointVerdicts.Vote(project, verdict.equals("RECOMMEND") ? recommendation() : refusal(verdict));
    }

    private ObjectNode recommendation() {
        String group = groups.groupOf(line.text(Column.RECOMMEND_GROUP, 60));
        String reason = line.optional(Column.REASON, LONGEST_REASON);
        return JsonNodeFactory.instance
                .objectNode()
                .put("verdict", "RECOMMEND")
                .put("recommendedWan", line.money(Column.RECOMMENDED_WAN))
                .put("group", group)
                .put("reason", reason == null ? "按评审意见表：建议立项（%s）".formatted(group) : reason);
    }

    private ObjectNode refusal(String verdict) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("verdict", verdict)
                .put("reason", line.text(Column.REASON, LONGEST_REASON));
    }
}
